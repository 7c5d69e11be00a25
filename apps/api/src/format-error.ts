import { unwrapResolverError } from "@apollo/server/errors";
import { DatabaseUnavailable, QueryTimedOut } from "@sayso/graph";
import { GraphQLError, type GraphQLFormattedError, Kind } from "graphql";
import type { Logger } from "pino";
import { ApiError, type ErrorCode, IntrospectionDisabled, statuses } from "./errors.ts";
import { currentRequest, type RequestRecord } from "./request-record.ts";

/** What a client is shown of an error. */
export interface PublicError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly field?: unknown;
}

const internal: PublicError = {
  code: "INTERNAL_SERVER_ERROR",
  message: "Something went wrong here. The request id leads to the log.",
};

/** Codes of Apollo that are known here under another name. */
const renamed: Record<string, ErrorCode> = {
  OPERATION_RESOLUTION_FAILURE: "BAD_REQUEST",
  PERSISTED_QUERY_NOT_SUPPORTED: "BAD_REQUEST",
  PERSISTED_QUERY_NOT_FOUND: "BAD_REQUEST",
};

/** Statuses which Apollo gives to a BAD_REQUEST that says more. */
const byStatus: Record<number, ErrorCode> = {
  405: "METHOD_NOT_ALLOWED",
  406: "NOT_ACCEPTABLE",
  415: "UNSUPPORTED_MEDIA_TYPE",
};

/** Makes the hook of Apollo that decides what of an error leaves the house. */
export function createFormatError(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const record = currentRequest.getStore();
    // What fails after a request was ended fails because it was.
    const shown = toPublicError(record?.signal.aborted ? record.signal.reason : error);
    note(shown, error, record, logger);
    return {
      message: shown.message,
      ...(formatted.locations ? { locations: formatted.locations } : {}),
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: publicExtensions(shown, record?.id),
    };
  };
}

/** Code, field and request id, as they stand in `extensions`. */
export function publicExtensions(shown: PublicError, requestId: string | undefined) {
  return {
    code: shown.code,
    ...(shown.field === undefined ? {} : { field: shown.field }),
    ...(requestId === undefined ? {} : { requestId }),
  };
}

/** Notes the code for the line of the request; what nobody foresaw is logged with its stack. */
export function note(
  shown: PublicError,
  error: unknown,
  record: RequestRecord | undefined,
  logger: Logger,
): void {
  record?.codes.push(shown.code);
  if (shown.code === "INTERNAL_SERVER_ERROR" && !record?.signal.aborted) {
    logger.error({ requestId: record?.id, err: unwrapResolverError(error) }, "unexpected error");
  }
}

/** Decides what a client may know of an error. */
export function toPublicError(error: unknown): PublicError {
  const cause = causeOf(error);
  if (cause instanceof ApiError) {
    return { code: cause.code, message: cause.message, field: cause.extensions.field };
  }
  if (cause instanceof DatabaseUnavailable) {
    const message = "The database does not answer. Try again in a moment.";
    return { code: "SERVICE_UNAVAILABLE", message };
  }
  if (cause instanceof QueryTimedOut) {
    return { code: "TIMEOUT", message: "This took too long and was ended." };
  }
  return error instanceof GraphQLError ? fromGraphQL(error) : internal;
}

function causeOf(error: unknown): unknown {
  const inner = unwrapResolverError(error);
  return inner instanceof GraphQLError && inner.originalError ? inner.originalError : inner;
}

function fromGraphQL(error: GraphQLError): PublicError {
  if (error.extensions.validationErrorCode === "INTROSPECTION_DISABLED") {
    return toPublicError(new IntrospectionDisabled());
  }
  const code = codeOf(error);
  return code === "INTERNAL_SERVER_ERROR"
    ? internal
    : { code, message: withoutHints(error.message) };
}

function codeOf(error: GraphQLError): ErrorCode {
  const { code, http } = error.extensions;
  if (code === "GRAPHQL_VALIDATION_FAILED") return isAboutValue(error) ? "BAD_USER_INPUT" : code;
  if (code === "BAD_REQUEST") return byStatus[statusIn(http) ?? 400] ?? code;
  if (typeof code === "string") return renamed[code] ?? (isCode(code) ? code : internal.code);
  // Arguments that turn out bad when a variable is put in have no code of their own.
  return error.nodes?.[0]?.kind === Kind.VARIABLE ? "BAD_USER_INPUT" : internal.code;
}

/** A value that does not fit is the same mistake in the document and in a variable. */
function isAboutValue(error: GraphQLError): boolean {
  const kind = error.nodes?.[0]?.kind;
  return kind !== undefined && /Value$/.test(kind);
}

function isCode(code: string): code is ErrorCode {
  return Object.hasOwn(statuses, code);
}

function statusIn(http: unknown): number | undefined {
  return typeof http === "object" && http !== null && "status" in http
    ? Number(http.status)
    : undefined;
}

/** Suggestions would tell the names of a schema that may not be looked at. */
function withoutHints(message: string): string {
  return message.replace(/ ?Did you mean .+\?$/s, "").trim();
}
