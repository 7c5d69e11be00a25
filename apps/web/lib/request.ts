import type { ExecutionResult } from "graphql";
import type { TypedDocumentString } from "../generated/graphql.ts";

/** Why a question has no answer. */
export type Failure =
  /** Nothing answers at the API's address, it answers too late, or it says that it is not ready. */
  | { readonly ok: false; readonly kind: "unavailable"; readonly message: string }
  /** The API answered with an error: its code, its words, and the id under which its log has the request. */
  | {
      readonly ok: false;
      readonly kind: "refused";
      readonly code: string;
      readonly message: string;
      readonly requestId: string | null;
    };

export type Result<TData> = { readonly ok: true; readonly data: TData } | Failure;

interface RequestOptions {
  readonly address: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/** Posts one operation. Never throws: what can go wrong is in the result. */
export async function request<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables: TVariables | undefined,
  { address, timeoutMs, signal }: RequestOptions,
): Promise<Result<TData>> {
  const timeout = AbortSignal.timeout(timeoutMs);
  let response: Response;
  try {
    response = await fetch(address, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json",
      },
      body: JSON.stringify({ query: document.toString(), variables }),
      cache: "no-store",
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
  } catch {
    return unavailable(
      timeout.aborted
        ? `The API gave no answer within ${timeoutMs / 1000} seconds.`
        : "The API cannot be reached.",
    );
  }
  return readAnswer<TData>(response);
}

async function readAnswer<TData>(response: Response): Promise<Result<TData>> {
  let answer: ExecutionResult<TData>;
  try {
    answer = await response.json();
  } catch {
    return unavailable(`The API answered with status ${response.status} and no JSON.`);
  }
  const error = answer.errors?.[0];
  if (error) {
    const code = text(error.extensions?.code) ?? "UNKNOWN";
    if (code === "SERVICE_UNAVAILABLE") return unavailable(error.message);
    const requestId = text(error.extensions?.requestId) ?? response.headers.get("x-request-id");
    return { ok: false, kind: "refused", code, message: error.message, requestId };
  }
  if (answer.data === undefined || answer.data === null) {
    return unavailable(`The API answered with status ${response.status} and no data.`);
  }
  return { ok: true, data: answer.data };
}

function unavailable(message: string): Failure {
  return { ok: false, kind: "unavailable", message };
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
