"use client";

import { useEffect, useState } from "react";
import type { TypedDocumentString } from "#generated/graphql.ts";
import { executeInBrowser } from "#lib/browser-graphql.ts";
import type { Result } from "#lib/request.ts";

interface Answer<TData> {
  /** Null while it is on its way. */
  readonly result: Result<TData> | null;
  readonly retry: () => void;
}

/** The answer to a question that a part of the panel asks; a new one when the variables change. */
export function useAnswer<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
): Answer<TData> {
  const asked = JSON.stringify(variables);
  const [answer, setAnswer] = useState<{ asked: string; result: Result<TData> } | null>(null);
  const [tries, setTries] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` is `variables`; a try more asks again
  useEffect(() => {
    const leave = new AbortController();
    executeInBrowser(document, variables, leave.signal).then((result) => {
      if (!leave.signal.aborted) setAnswer({ asked, result });
    });
    return () => leave.abort();
  }, [document, asked, tries]);

  return {
    result: answer?.asked === asked ? answer.result : null,
    retry: () => {
      setAnswer(null);
      setTries(tries + 1);
    },
  };
}
