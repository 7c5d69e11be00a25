import Fastify, { type FastifyInstance } from "fastify";
import { maxBodyBytes } from "./body.ts";
import { answerBrokenHttp } from "./failures.ts";

/** Times in milliseconds. */
export interface Timeouts {
  /** For all headers and the body of a request to arrive. */
  readonly arrival: number;
  /** For an answer to be worked out. */
  readonly answer: number;
  /** For accepted requests to finish when the server stops. */
  readonly stop: number;
}

export const usualTimeouts: Timeouts = { arrival: 10_000, answer: 20_000, stop: 8_000 };

/** A Fastify without routes that does not wait for slow clients. It logs nothing: a request has one line. */
export function createApp(timeouts: Timeouts): FastifyInstance {
  return Fastify({
    bodyLimit: maxBodyBytes,
    requestTimeout: timeouts.arrival,
    http: {
      headersTimeout: timeouts.arrival,
      connectionsCheckingInterval: Math.min(1_000, timeouts.arrival),
    },
    clientErrorHandler: answerBrokenHttp,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    logger: false,
  });
}
