import { type DateRecord, idFor } from "@sayso/graph";
import type { Named, Report, Telling, TraceParts, Voice } from "./trace.ts";

/** Pieces of traces for the tests beside this file. */
export const aDay: DateRecord = {
  from: "2024-08-13T21:00:00Z",
  to: "2024-08-14T21:00:00Z",
  precision: "DAY",
  approximate: false,
  basis: "STATED",
  text: "on Wednesday",
  zone: "Europe/Kyiv",
};

export function named(name: string): Named {
  return { id: idFor("entity", name), name };
}

export function aVoice(mention: string, role: string | null = null, resolved = true): Voice {
  return { mention, role, entity: resolved ? named(mention) : null, start: null, end: null };
}

export function aReport(parts: Partial<Report> = {}): Report {
  const title = "Second week in Kursk";
  return {
    id: idFor("source", title),
    kind: "RETELLING",
    title,
    publishedOn: null,
    outlet: null,
    ...parts,
  };
}

export function aTelling(parts: Partial<Telling> = {}): Telling {
  return {
    id: idFor("statement", "first"),
    form: "INDIRECT",
    stance: "AFFIRMS",
    saidOn: aDay,
    spans: [],
    report: aReport(),
    voices: [aVoice("Ann Lee")],
    channel: null,
    channelOwner: null,
    channelDetail: null,
    ...parts,
  };
}

/** A trace in which nobody passes the telling on. */
export function aTrace(first: Telling, text = "Ukraine controls 74 settlements."): TraceParts {
  const claim = { id: idFor("claim", text), text, date: null };
  return { report: first.report, relays: [], first, claim };
}
