import type { Socket } from "node:net";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import {
  type ErrorCode,
  MethodNotAllowed,
  NotFound,
  ServiceUnavailable,
  statuses,
} from "../errors.ts";
import { note, type PublicError, publicExtensions, toPublicError } from "../format-error.ts";
import { requestIdFrom } from "../request-record.ts";
import { securityHeaders } from "./headers.ts";

/** What Fastify refuses by itself, by status. */
const refusals: Record<number, PublicError> = {
  408: refusal("REQUEST_TIMEOUT", "The request took too long to arrive."),
  413: refusal("PAYLOAD_TOO_LARGE", "The body is too large."),
  415: refusal("UNSUPPORTED_MEDIA_TYPE", "Send application/json."),
};
const badRequest = refusal("BAD_REQUEST", "This request cannot be read.");

/** Answers every failure outside of GraphQL as JSON in the form of a GraphQL error. */
export function answerFailures(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const shown = fromFastify(error) ?? toPublicError(error);
    note(shown, error, request.record, logger);
    if (error instanceof MethodNotAllowed) void reply.header("allow", error.allowed);
    if (shown.code === "SERVICE_UNAVAILABLE") void reply.header("retry-after", "5");
    return sendError(request, reply, shown);
  });
}

/** The refusal for a path or method that there is not. */
export function noRoute(path: string, allowed: Record<string, string>): Error {
  const methods = Object.hasOwn(allowed, path) ? allowed[path] : undefined;
  return methods
    ? new MethodNotAllowed(methods)
    : new NotFound("There is nothing at this address.");
}

export function stopping(): Error {
  return new ServiceUnavailable("The server is stopping.");
}

function sendError(request: FastifyRequest, reply: FastifyReply, shown: PublicError) {
  return reply
    .code(statuses[shown.code])
    .type("application/json; charset=utf-8")
    .send(JSON.stringify(errorBody(shown, request.record.id)));
}

/** Answers what Node could not read as HTTP, or what came too slowly. */
export function answerBrokenHttp(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const shown = (error.code === "ERR_HTTP_REQUEST_TIMEOUT" && refusals[408]) || badRequest;
  const body = JSON.stringify(errorBody(shown, requestIdFrom(undefined)));
  const head = {
    ...securityHeaders,
    "content-type": "application/json; charset=utf-8",
    "content-length": Buffer.byteLength(body),
    connection: "close",
  };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${statuses[shown.code]} \r\n${lines.join("")}\r\n${body}`);
}

function errorBody(shown: PublicError, requestId: string) {
  return { errors: [{ message: shown.message, extensions: publicExtensions(shown, requestId) }] };
}

function fromFastify(error: FastifyError): PublicError | undefined {
  if (typeof error.code !== "string" || !error.code.startsWith("FST_")) return undefined;
  const status = error.statusCode ?? 500;
  return refusals[status] ?? (status < 500 ? badRequest : undefined);
}

function refusal(code: ErrorCode, message: string): PublicError {
  return { code, message };
}
