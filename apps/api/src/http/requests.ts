import { setTimeout } from "node:timers/promises";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { BadRequest } from "../errors.ts";
import type { RequestSummary } from "../logging.ts";
import { RequestRecord, requestIdFrom } from "../request-record.ts";
import { noRoute, stopping } from "./failures.ts";
import { securityHeaders } from "./headers.ts";

declare module "fastify" {
  interface FastifyRequest {
    record: RequestRecord;
  }
}

export interface Requests {
  isStopping(): boolean;
  /** Answers new requests by 503 from now on and waits for the accepted ones; ends them when time is up. */
  drain(milliseconds: number): Promise<void>;
}

const allowedMethods = {
  "/graphql": "GET, POST",
  "/health/live": "GET, HEAD",
  "/health/ready": "GET, HEAD",
};

/** Gives every request its record, headers and report, and knows which ones are being served. */
export function trackRequests(
  app: FastifyInstance,
  report: (summary: RequestSummary) => void,
): Requests {
  const serving = new Set<RequestRecord>();
  let isStopping = false;

  app.decorateRequest("record");
  app.addHook("onRequest", async (request, reply) => {
    request.record = new RequestRecord(
      requestIdFrom(request.headers["x-request-id"]),
      request.method,
    );
    void reply.headers({ ...securityHeaders, "x-request-id": request.record.id });
    // Unlike Fastify's own hook, this comes as well when the client goes away first.
    reply.raw.once("close", () => finish(request, reply));
    if (isStopping) void reply.header("connection", "close");
    if (isStopping && !isProbe(request.url)) throw stopping();
    serving.add(request.record);
    if (request.is404) throw noRoute(request.url.replace(/\?.*/s, ""), allowedMethods);
    requireHost(request.host);
  });

  function finish({ record, url }: FastifyRequest, reply: FastifyReply): void {
    const clientLeft = !reply.raw.writableFinished;
    if (clientLeft) record.end(new Error("The client went away."));
    serving.delete(record);
    // Probes come every few seconds and tell nothing.
    if (!isProbe(url)) report(record.summary(reply.statusCode, clientLeft));
  }

  return {
    isStopping: () => isStopping,
    async drain(milliseconds) {
      isStopping = true;
      const end = performance.now() + milliseconds;
      while (serving.size > 0 && performance.now() < end) await setTimeout(20);
      for (const record of serving) record.end(stopping());
    },
  };
}

function isProbe(url: string): boolean {
  return url.startsWith("/health/");
}

/** Apollo's integration makes an address of it, and a broken one would be our error. */
function requireHost(host: string): void {
  if (!URL.canParse(`http://${host}/`)) throw new BadRequest("The Host header is broken.");
}
