import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import type { RoundTrip } from "@sayso/graph";
import type { RequestSummary } from "./logging.ts";

/** What is noted while a request is served. */
export class RequestRecord {
  operation: string | null = null;
  readonly roundTrips: RoundTrip[] = [];
  readonly codes: string[] = [];
  private readonly begun = performance.now();
  private readonly ending = new AbortController();

  constructor(
    readonly id: string,
    private readonly method: string,
  ) {
    // Every round trip that is under way listens to it.
    setMaxListeners(0, this.ending.signal);
  }

  /** Aborted when the client goes away or time is up: whatever still runs for it shall end. */
  get signal(): AbortSignal {
    return this.ending.signal;
  }

  end(reason: Error): void {
    this.ending.abort(reason);
  }

  summary(status: number, clientLeft: boolean): RequestSummary {
    return {
      requestId: this.id,
      method: this.method,
      status,
      operation: this.operation?.slice(0, 100) ?? null,
      durationMs: performance.now() - this.begun,
      databaseMs: this.roundTrips.reduce((sum, trip) => sum + trip.milliseconds, 0),
      roundTrips: this.roundTrips,
      codes: [...new Set(this.codes)],
      clientLeft,
    };
  }
}

/** The id that the client gave, if it is one that may stand in a log line, else a new one. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === "string" && /^[\w.-]{1,64}$/.test(header) ? header : randomUUID();
}

/** The record of the request that is being served, where Apollo hands none on. */
export const currentRequest = new AsyncLocalStorage<RequestRecord>();
