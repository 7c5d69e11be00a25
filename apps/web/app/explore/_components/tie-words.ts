"use client";

import { createContext, use } from "react";
import type { TieWords } from "../_recipe/ties.ts";

export const TieWordsContext = createContext<TieWords>({});

/** How a kind of edge reads, from its beginning or from its end. */
export function useTieWords(): (tie: string, direction?: "OUT" | "IN") => string {
  const words = use(TieWordsContext);
  return (tie, direction = "OUT") => words[tie]?.[direction] ?? tie.toLowerCase();
}
