"use client";

import { useEffect, useState } from "react";
import { href } from "#lib/params.ts";
import type { PaletteGroup } from "./palette-group.ts";

const pauseMs = 140;
const shortest = 2;

export interface Results {
  /** What was asked for. */
  readonly text: string;
  /** Null where no answer came. */
  readonly groups: readonly PaletteGroup[] | null;
}

const nothing: Results = { text: "", groups: [] };

/**
 * What matches a text. While the next answer is on its way the last one stays, so that the list does not flicker;
 * `text` tells which one it is.
 */
export function useResults(typed: string): Results {
  const [results, setResults] = useState(nothing);
  const text = typed.trim();

  useEffect(() => {
    if (text.length < shortest) return;
    const leave = new AbortController();
    const timer = setTimeout(async () => {
      const groups = await fetchGroups(text, leave.signal);
      if (!leave.signal.aborted) setResults({ text, groups });
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      leave.abort();
    };
  }, [text]);

  return text.length < shortest ? nothing : results;
}

async function fetchGroups(
  text: string,
  signal: AbortSignal,
): Promise<readonly PaletteGroup[] | null> {
  try {
    const response = await fetch(href("/search/palette", { q: text }), { signal });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
