"use client";

import { useEffect, useState } from "react";
import { graphql } from "#generated/index.ts";
import { executeInBrowser } from "#lib/browser-graphql.ts";
import type { Failure } from "#lib/request.ts";
import { type Matching, toMatching } from "../_picture/matching.ts";
import type { Picture } from "../_picture/picture.ts";
import { type StatementChoice, toFilter } from "../_recipe/statement-choice.ts";

const ExplorerMatching = graphql(`
  query ExplorerMatching($ids: [ID!]!, $filter: StatementFilter!) {
    subgraph(ids: $ids) {
      matching(filter: $filter) {
        edge
        statementCount
        origins {
          max
        }
      }
    }
  }
`);

export interface MatchingState {
  /** The last that was counted under this choice or the one before; null if every statement counts. */
  readonly matching: Matching | null;
  readonly counting: boolean;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

interface Counted {
  /** The question that it is the answer to. */
  readonly asked: string;
  readonly matching: Matching | null;
  readonly failure: Failure | null;
}

/** How many of the statements that count stand behind each edge of a picture. */
export function useMatching({ nodes, edges }: Picture, choice: StatementChoice): MatchingState {
  const [counted, setCounted] = useState<Counted | null>(null);
  const [tries, setTries] = useState(0);
  const filter = toFilter(choice);
  const ids = [...nodes.values()].map(({ id }) => id);
  const asked = filter && edges.length > 0 ? JSON.stringify([filter, ids]) : "";

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is all of the question; a try more asks again
  useEffect(() => {
    if (asked === "" || !filter) return;
    const leave = new AbortController();
    executeInBrowser(ExplorerMatching, { ids, filter }, leave.signal).then((result) => {
      if (leave.signal.aborted) return;
      setCounted((before) =>
        result.ok
          ? { asked, matching: toMatching(edges, result.data.subgraph.matching), failure: null }
          : { asked, matching: before?.matching ?? null, failure: result },
      );
    });
    return () => leave.abort();
  }, [asked, tries]);

  const retry = () => {
    setCounted((before) => before && { ...before, asked: "", failure: null });
    setTries(tries + 1);
  };
  if (asked === "") return { matching: null, counting: false, failure: null, retry };
  const current = counted?.asked === asked;
  return {
    matching: counted?.matching ?? null,
    counting: !current,
    failure: current ? counted.failure : null,
    retry,
  };
}
