import { roundWindow, type Window } from "../_axis/window.ts";

/**
 * How the picture is seen until it is drawn anew: a place `p` of the drawn window is shown at
 * `p * zoom + shift`, both as parts of the width.
 */
export interface View {
  readonly zoom: number;
  readonly shift: number;
}

export const whole: View = { zoom: 1, shift: 0 };

/** The same view `factor` times as near, with the point at `place` kept where it is. */
export function zoomView({ zoom, shift }: View, factor: number, place: number): View {
  const next = Math.min(Math.max(zoom * factor, 1 / 8), 64);
  return { zoom: next, shift: place - ((place - shift) * next) / zoom };
}

export function shiftView({ zoom, shift }: View, by: number): View {
  return { zoom, shift: shift + by };
}

/** The stretch of time that a view shows of the window that was drawn. */
export function windowOf({ zoom, shift }: View, { from, to }: Window): Window {
  const length = to - from;
  return roundWindow({
    from: from + (-shift / zoom) * length,
    to: from + ((1 - shift) / zoom) * length,
  });
}
