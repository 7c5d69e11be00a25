"use client";

import { useMemo, useState } from "react";
import type { Sight } from "../_picture/sight.ts";

export interface Marks {
  /** Slugs of the entities that are selected together; all of them in sight. */
  readonly marked: ReadonlySet<string>;
  /** Adds one, or takes it out. */
  readonly toggle: (slug: string, withSelected: string | null) => void;
  /** Marks these and no others, or these too. */
  readonly mark: (slugs: readonly string[], add: boolean) => void;
  readonly clear: () => void;
}

const none: ReadonlySet<string> = new Set();

/** Entities selected together. What goes out of sight is no longer among them. */
export function useMarks({ nodes }: Sight): Marks {
  const [chosen, setChosen] = useState(none);
  const marked = useMemo(() => leftOf(chosen, nodes), [chosen, nodes]);
  return {
    marked,
    toggle: (slug, withSelected) =>
      setChosen((before) => {
        const next = new Set(leftOf(before, nodes));
        // The first one that is added joins the entity that is selected already.
        if (next.size === 0 && withSelected !== null && withSelected !== slug)
          next.add(withSelected);
        if (!next.delete(slug)) next.add(slug);
        return next;
      }),
    mark: (slugs, add) =>
      setChosen((before) => new Set(add ? [...leftOf(before, nodes), ...slugs] : slugs)),
    clear: () => setChosen(none),
  };
}

function leftOf(chosen: ReadonlySet<string>, nodes: Sight["nodes"]): ReadonlySet<string> {
  const left = nodes.flatMap(({ slug }) => (chosen.has(slug) ? [slug] : []));
  return left.length > 0 ? new Set(left) : none;
}
