"use client";

import { useEffect, useState } from "react";
import type { Failure } from "#lib/request.ts";
import type { Lifespans } from "../_canvas/time-layout.ts";
import { loadDates } from "../_picture/load-dates.ts";
import type { Picture } from "../_picture/picture.ts";

interface LifespansState {
  /** Null while they are on their way. */
  readonly lifespans: Lifespans | null;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

interface Known {
  /** Slugs that were asked for: some have no date. */
  readonly asked: ReadonlySet<string>;
  readonly lifespans: Lifespans;
}

const none: Lifespans = new Map();

/** When the entities of a picture stand in the graph: asked for where the layout needs it, each once. */
export function useLifespans(picture: Picture, wanted: boolean): LifespansState {
  const [known, setKnown] = useState<Known>({ asked: new Set(), lifespans: none });
  const [failure, setFailure] = useState<Failure | null>(null);
  const missing = wanted
    ? [...picture.nodes.values()].filter(({ slug }) => !known.asked.has(slug))
    : [];
  const key = missing.map(({ slug }) => slug).join();

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is `missing`; after a failure one asks again
  useEffect(() => {
    if (missing.length === 0 || failure) return;
    let current = true;
    loadDates(missing).then((result) => {
      if (!current) return;
      if (!result.ok) {
        setFailure(result);
        return;
      }
      setKnown((before) => ({
        asked: new Set([...before.asked, ...missing.map(({ slug }) => slug)]),
        lifespans: new Map([...before.lifespans, ...result.found]),
      }));
    });
    return () => {
      current = false;
    };
  }, [key, failure]);

  return {
    lifespans: !wanted ? none : missing.length === 0 ? known.lifespans : null,
    failure: wanted ? failure : null,
    retry: () => setFailure(null),
  };
}
