import { type Point, project } from "#components/map/mercator.ts";
import { mostZoom } from "#components/map/view.ts";
import { loudest, type Spot } from "./marks.ts";
import { type Circle, clusterReach, ringOf } from "./ring.ts";

/** Spots that would overlap at a zoom, as one; or a spot on its own. */
export interface Cluster {
  readonly key: string;
  readonly spots: readonly [Spot, ...Spot[]];
  /** Its place, as the spot's that is spoken of most. */
  readonly latitude: number;
  readonly longitude: number;
}

const gap = 4;
/** Clusters change at these steps of zoom and not between, so that they hold still while one moves. */
const step = 0.5;

interface Group {
  readonly spots: [Spot, ...Spot[]];
  readonly at: Point;
  circles: readonly Circle[];
}

/** Joins spots that would overlap, the most spoken of first; at the nearest zoom nothing is joined. */
export function clustersAt(spots: readonly Spot[], zoom: number, largest: number): Cluster[] {
  const near = Math.floor(zoom / step) * step;
  const groups: Group[] = [];
  const ordered = spots.toSorted((one, other) => loudest(other).count - loudest(one).count);
  for (const spot of ordered) {
    const at = project(spot, near);
    const { circles } = ringOf(spot, largest);
    const group = zoom < mostZoom ? groups.find((other) => overlap(at, circles, other)) : undefined;
    if (group) {
      group.spots.push(spot);
      group.circles = [{ x: 0, y: 0, radius: clusterReach }];
    } else groups.push({ at, circles, spots: [spot] });
  }
  return groups.map(({ spots: [first, ...rest] }) => ({
    key: first.key,
    spots: [first, ...rest],
    latitude: first.latitude,
    longitude: first.longitude,
  }));
}

function overlap(at: Point, circles: readonly Circle[], other: Group): boolean {
  const [dx, dy] = [at.x - other.at.x, at.y - other.at.y];
  return circles.some((one) =>
    other.circles.some(
      (two) => Math.hypot(one.x + dx - two.x, one.y + dy - two.y) < one.radius + two.radius + gap,
    ),
  );
}

/** “Donetsk and 8 more” */
export function clusterName({ spots }: Cluster): string {
  const more = spots.reduce((sum, { marks }) => sum + marks.length, 0) - 1;
  return `${loudest(spots[0]).placeName} and ${more} more`;
}
