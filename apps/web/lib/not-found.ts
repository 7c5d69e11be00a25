import type { Failure } from "./request.ts";

/** Whether a question by id failed because no id looks like that: to a reader nothing is there. */
export function isMalformedId(failure: Failure): boolean {
  return failure.kind === "refused" && failure.code === "BAD_USER_INPUT";
}
