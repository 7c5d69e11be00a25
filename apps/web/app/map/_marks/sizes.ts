/** No mark is smaller than what a finger or a number needs, in pixels. */
const leastRadius = 12;
const mostRadius = 23;

/** Radius of a mark: its area grows with the number of statements, up to the largest on the map. */
export function radiusOf(count: number, largest: number): number {
  const share = largest > 0 ? Math.sqrt(count / largest) : 0;
  return Math.round(leastRadius + (mostRadius - leastRadius) * share);
}
