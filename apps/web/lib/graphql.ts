import type { TypedDocumentString } from "../generated/graphql.ts";
import { apiAddress } from "./config.ts";
import { type Result, request } from "./request.ts";

export type { Failure, Result } from "./request.ts";

const timeoutMs = 15_000;

/**
 * Asks the API from the server. Nothing is cached: the data is live. Where metadata and page need the same
 * answer, wrap the call in React's `cache`.
 */
export function execute<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  ...[variables]: TVariables extends Record<string, never> ? [] : [TVariables]
): Promise<Result<TData>> {
  return request(document, variables, { address: apiAddress(), timeoutMs });
}
