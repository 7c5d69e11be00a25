"use client";

import { useEffect, useState } from "react";
import { href } from "#lib/params.ts";
import type { SearchTarget } from "./search-target.ts";

const pauseMs = 140;
const shortest = 2;

/** The best hits for what is being typed; empty while nothing is asked or nothing answers. */
export function useSuggestions(
  text: string,
  source = "/search/suggestions",
): readonly SearchTarget[] {
  const [found, setFound] = useState<readonly SearchTarget[]>([]);
  const wanted = text.trim();

  useEffect(() => {
    if (wanted.length < shortest) return;
    const leave = new AbortController();
    const timer = setTimeout(async () => {
      const targets = await fetchSuggestions(source, wanted, leave.signal);
      if (!leave.signal.aborted) setFound(targets);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      leave.abort();
    };
  }, [source, wanted]);

  // While the next answer is on its way the last one stays, so that the list does not flicker.
  return wanted.length < shortest ? [] : found;
}

/**
 * From a route of the site instead of GraphQL: a client component with a document of its own would carry every
 * document of the site into every page.
 */
async function fetchSuggestions(
  source: string,
  text: string,
  signal: AbortSignal,
): Promise<readonly SearchTarget[]> {
  try {
    const response = await fetch(href(source, { q: text }), { signal });
    return response.ok ? await response.json() : [];
  } catch {
    return [];
  }
}
