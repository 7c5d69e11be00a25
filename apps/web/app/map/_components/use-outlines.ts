import { useEffect, useState } from "react";
import { type Frame, frameKey, frameOf } from "#components/map/frame.ts";
import type { Outlines } from "#components/map/outlines.ts";
import type { View } from "#components/map/view.ts";

/** Outlines with the frame for which they were drawn. */
export interface Drawn {
  readonly frame: Frame;
  readonly outlines: Outlines;
}

/** A view that is only passed by needs no outlines of its own. */
const restMs = 120;

/** The outlines for a view; until they have come, those drawn before. */
export function useOutlines(view: View, first: Drawn): Drawn {
  const [drawn, setDrawn] = useState(first);
  const wanted = frameKey(frameOf(view));
  const shown = frameKey(drawn.frame);
  useEffect(() => {
    if (wanted === shown) return;
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const outlines = await fetchOutlines(wanted, asking.signal);
      if (outlines) setDrawn(outlines);
    }, restMs);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [wanted, shown]);
  return drawn;
}

/** Null where none came: the map goes on with what it has, and asks again when it is moved. */
async function fetchOutlines(key: string, signal: AbortSignal): Promise<Drawn | null> {
  const [zoom = 0, x = 0, y = 0] = key.split("/").map(Number);
  try {
    const answer = await fetch(`/map/outlines?frame=${key}`, { signal });
    return answer.ok ? { frame: { zoom, x, y }, outlines: await answer.json() } : null;
  } catch {
    return null;
  }
}
