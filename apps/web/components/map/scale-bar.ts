import { kmPerPixel } from "./mercator.ts";
import type { View } from "./view.ts";

interface ScaleBar {
  readonly pixels: number;
  /** “200 km”, “500 m” */
  readonly label: string;
}

/** The longest round length that fits into so many pixels, at the middle of the view. */
export function scaleBar({ latitude, zoom }: View, mostPixels: number): ScaleBar {
  const metresPerPixel = kmPerPixel(latitude, zoom) * 1000;
  const most = metresPerPixel * mostPixels;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
  return {
    pixels: metres / metresPerPixel,
    label: metres >= 1000 ? `${(metres / 1000).toLocaleString("en-GB")} km` : `${metres} m`,
  };
}
