import type { RoundTrip } from "@sayso/graph";
import { type Logger, pino } from "pino";

/** What is told about one request: no variables, no texts, nothing that a user wrote freely. */
export interface RequestSummary {
  readonly requestId: string;
  readonly method: string;
  readonly status: number;
  /** Name of the operation as the parsed document has it, so it holds word characters only. */
  readonly operation: string | null;
  readonly durationMs: number;
  /** Sum over round trips, some of which ran side by side. */
  readonly databaseMs: number;
  readonly roundTrips: readonly RoundTrip[];
  readonly codes: readonly string[];
  readonly clientLeft: boolean;
}

export function createLogger(level: string): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** Writes the one line of a request; with the names of its queries where debugging is on. */
export function logRequest(logger: Logger, summary: RequestSummary): void {
  const { roundTrips, databaseMs, durationMs, ...rest } = summary;
  const level = summary.status >= 500 ? "error" : "info";
  const queries = logger.isLevelEnabled("debug")
    ? { queries: roundTrips.map((trip) => trip.name) }
    : {};
  logger[level](
    {
      ...rest,
      durationMs: Math.round(durationMs),
      databaseMs: Math.round(databaseMs),
      roundTrips: roundTrips.length,
      ...queries,
    },
    "request",
  );
}
