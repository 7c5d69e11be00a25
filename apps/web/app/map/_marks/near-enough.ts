import { fitView, mostZoom, type Size, toScreen, type View } from "#components/map/view.ts";
import { clustersAt } from "./clusters.ts";
import type { Spot } from "./marks.ts";

interface Scene {
  readonly view: View;
  readonly size: Size;
  readonly spots: readonly Spot[];
  readonly largest: number;
}

const margin = 30;
const step = 0.5;

/** The view, no nearer than needed, in which a spot stands on its own; null if it does so already. */
export function nearEnough(spot: Spot, { view, size, spots, largest }: Scene): View | null {
  const isAlone = (zoom: number) =>
    clustersAt(spots, zoom, largest).some(
      ({ spots: joined }) => joined.length === 1 && joined[0].key === spot.key,
    );
  let zoom = view.zoom;
  while (zoom < mostZoom && !isAlone(zoom)) zoom = Math.min(mostZoom, zoom + step);
  const { x, y } = toScreen(view, size, spot);
  const isInside = x > margin && x < size.width - margin && y > margin && y < size.height - margin;
  if (isInside && zoom === view.zoom) return null;
  const { latitude, longitude } = fitView([spot], size);
  return { latitude, longitude, zoom };
}
