"use client";

import type { TypedDocumentString } from "../generated/graphql.ts";
import { type Result, request } from "./request.ts";

/** Asks the API from the browser, through the site's own `/graphql`. */
export function executeInBrowser<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<Result<TData>> {
  return request(document, variables, {
    address: "/graphql",
    timeoutMs: 15_000,
    ...(signal && { signal }),
  });
}
