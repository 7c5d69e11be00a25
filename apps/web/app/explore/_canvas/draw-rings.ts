import type { Drawing } from "./backdrop.ts";
import type { RadialLayout } from "./radial-layout.ts";

/** The rings with their distance from the middle. */
export function drawRings(
  { context, sigma, appearance }: Drawing,
  { radii, apart }: RadialLayout,
): void {
  const { line, inkSoft } = appearance.colours;
  const middle = sigma.graphToViewport({ x: 0, y: 0 });
  context.textAlign = "center";
  context.fillStyle = inkSoft;
  context.strokeStyle = line;
  for (const [index, radius] of radii.entries()) {
    const isApart = apart && index === radii.length - 1;
    const reach = Math.abs(sigma.graphToViewport({ x: radius, y: 0 }).x - middle.x);
    context.beginPath();
    context.setLineDash(isApart ? [3, 5] : []);
    context.arc(middle.x, middle.y, reach, 0, 2 * Math.PI);
    context.stroke();
    const words = index === 0 ? "1 tie away" : `${index + 1} ties away`;
    context.fillText(isApart ? "not connected" : words, middle.x, middle.y + reach - 5);
  }
  context.setLineDash([]);
}
