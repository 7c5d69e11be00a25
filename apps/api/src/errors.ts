import { GraphQLError } from "graphql";

/** Every code that a client may see, with its HTTP status where nothing at all could be answered. */
export const statuses = {
  BAD_REQUEST: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  QUERY_TOO_COMPLEX: 400,
  INTROSPECTION_DISABLED: 400,
  BAD_USER_INPUT: 400,
  INVALID_CURSOR: 400,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  REQUEST_TIMEOUT: 408,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  INTERNAL_SERVER_ERROR: 500,
  SERVICE_UNAVAILABLE: 503,
  TIMEOUT: 504,
} as const;

export type ErrorCode = keyof typeof statuses;

/** A refusal with a fixed code. Its message is written for whoever sent the request. */
export abstract class ApiError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...details } });
    this.code = code;
  }
}

/** An argument that cannot be used; `field` names it. */
export class BadUserInput extends ApiError {
  constructor(message: string, field?: string) {
    super("BAD_USER_INPUT", message, field === undefined ? {} : { field });
  }
}

/** A cursor that was changed, cut, or comes from another list. */
export class InvalidCursor extends ApiError {
  constructor(field: string) {
    super("INVALID_CURSOR", "This cursor does not belong to this list.", { field });
  }
}

/** A thing that must be there and is not. A query answers null instead. */
export class NotFound extends ApiError {
  constructor(message: string) {
    super("NOT_FOUND", message);
  }
}

/** An operation that is too large to be run. */
export class QueryTooComplex extends ApiError {
  constructor(message: string) {
    super("QUERY_TOO_COMPLEX", message);
  }
}

/** A request that is none, before its operation is even looked at. */
export class BadRequest extends ApiError {
  constructor(message: string) {
    super("BAD_REQUEST", message);
  }
}

/** A method that this address does not know. */
export class MethodNotAllowed extends ApiError {
  constructor(readonly allowed: string) {
    super("METHOD_NOT_ALLOWED", `Allowed here: ${allowed}.`);
  }
}

/** An answer is wanted in a form that there is not. */
export class NotAcceptable extends ApiError {
  constructor() {
    super("NOT_ACCEPTABLE", "Answers are application/json or application/graphql-response+json.");
  }
}

/** A body in a form that is not read. */
export class UnsupportedMediaType extends ApiError {
  constructor(message = "Send application/json in UTF-8, not compressed.") {
    super("UNSUPPORTED_MEDIA_TYPE", message);
  }
}

/** The server stops or has not started yet. */
export class ServiceUnavailable extends ApiError {
  constructor(message: string) {
    super("SERVICE_UNAVAILABLE", message);
  }
}

/** A question about the schema where that is switched off. */
export class IntrospectionDisabled extends ApiError {
  constructor() {
    super("INTROSPECTION_DISABLED", "Introspection is switched off here.");
  }
}
