import { useEffect, useRef, useState } from "react";
import { between, type View } from "#components/map/view.ts";
import { writeView } from "./map-state.ts";

const flightMs = 260;
const addressMs = 300;

/**
 * The view that the reader has chosen, null for the one fitted to the data. It follows the reader at once and
 * stands in the address when it rests.
 */
export function useView(start: View | null, fitted: View) {
  const [chosen, setChosen] = useState(start);
  const flight = useRef(0);
  const view = chosen ?? fitted;

  /** Moves there at once. */
  function move(next: View | null): void {
    cancelAnimationFrame(flight.current);
    setChosen(next);
  }

  /** Moves there so that the eye can follow, unless the reader wants no motion. */
  function fly(next: View, last: View | null = next): void {
    cancelAnimationFrame(flight.current);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      setChosen(last);
      return;
    }
    const begun = performance.now();
    const frame = (now: number) => {
      const share = Math.min(1, (now - begun) / flightMs);
      setChosen(share < 1 ? between(view, next, 1 - (1 - share) ** 3) : last);
      if (share < 1) flight.current = requestAnimationFrame(frame);
    };
    flight.current = requestAnimationFrame(frame);
  }

  useEffect(() => () => cancelAnimationFrame(flight.current), []);
  useAddress(chosen, start);
  return { view, chosen, move, fly };
}

/** Writes the view into the address once it was moved, without asking the server for anything. */
function useAddress(chosen: View | null, start: View | null): void {
  const isMoved = useRef(false);
  isMoved.current ||= chosen !== start;
  useEffect(() => {
    if (!isMoved.current) return;
    const timer = setTimeout(() => {
      const address = new URL(location.href);
      for (const name of ["lat", "lon", "zoom"]) address.searchParams.delete(name);
      for (const [name, value] of Object.entries(chosen ? writeView(chosen) : {})) {
        address.searchParams.set(name, value);
      }
      if (address.href !== location.href) history.replaceState(null, "", address);
    }, addressMs);
    return () => clearTimeout(timer);
  });
}
