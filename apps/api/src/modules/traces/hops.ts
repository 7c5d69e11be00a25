import type { DateRecord, SpanRecord } from "@sayso/graph";
import { channelDetailPhrase, voiceName } from "./phrases.ts";
import type { Report, Telling, TraceParts, Voice } from "./trace.ts";

export type HopKind =
  | "OUTLET"
  | "REPORT"
  | "RELAY"
  | "CHANNEL"
  | "CHANNEL_OWNER"
  | "SPEAKER"
  | "CLAIM";

/** One step of a trace. */
export interface TraceHop {
  readonly kind: HopKind;
  /** Null: this step is not known. */
  readonly label: string | null;
  readonly detail: string | null;
  readonly date: DateRecord | null;
  /** The thing itself, by its global id. */
  readonly nodeId: string | null;
  readonly evidence: SpanRecord | null;
}

/** The steps from the reader back to the speaker. What is not known is there, without a label. */
export function hopsOf({ report, relays, first, claim }: TraceParts): TraceHop[] {
  const elsewhere = first.report.id === report.id ? [] : [reportHop(first.report)];
  return [
    outletHop(report),
    reportHop(report),
    ...relays.map(relayHop),
    ...elsewhere,
    ...channelHops(first),
    ...speakerHops(first),
    {
      kind: "CLAIM",
      label: claim.text,
      detail: null,
      date: claim.date,
      nodeId: claim.id,
      evidence: spanOf(first, "CONTENT"),
    },
  ];
}

function outletHop({ outlet, publishedOn }: Report): TraceHop {
  return {
    kind: "OUTLET",
    label: outlet?.name ?? null,
    detail: null,
    date: publishedOn,
    nodeId: outlet?.id ?? null,
    evidence: null,
  };
}

function reportHop({ id, title, publishedOn }: Report): TraceHop {
  return {
    kind: "REPORT",
    label: title,
    detail: null,
    date: publishedOn,
    nodeId: id,
    evidence: null,
  };
}

function relayHop(telling: Telling): TraceHop {
  const [voice] = telling.voices;
  return {
    kind: "RELAY",
    label: relayLabel(telling),
    detail: telling.voices.length === 1 ? (voice?.role ?? null) : null,
    date: telling.saidOn ?? telling.report.publishedOn,
    nodeId: telling.id,
    evidence: voice ? evidenceFor(telling, voice) : null,
  };
}

function relayLabel({ form, voices, report }: Telling): string | null {
  if (voices.length > 0) return voices.map(voiceName).join(", ");
  return form === "NARRATED" ? (report.outlet?.name ?? report.title) : null;
}

/** None where the text names no channel; its owner is there, and may be unknown. */
function channelHops(telling: Telling): TraceHop[] {
  const { channel, channelOwner, channelDetail, saidOn } = telling;
  if (!channel) return [];
  return [
    {
      kind: "CHANNEL",
      label: channel.name,
      detail: channelDetailPhrase(channelDetail),
      date: saidOn,
      nodeId: channel.id,
      evidence: spanOf(telling, "CHANNEL"),
    },
    {
      kind: "CHANNEL_OWNER",
      label: channelOwner?.name ?? null,
      detail: null,
      date: null,
      nodeId: channelOwner?.id ?? null,
      evidence: null,
    },
  ];
}

/** One for each speaker; one without a label where the source speaks in its own voice, or names nobody. */
function speakerHops(telling: Telling): TraceHop[] {
  const { voices, saidOn } = telling;
  const nobody = { label: null, detail: null, nodeId: null, evidence: null };
  if (voices.length === 0) return [{ kind: "SPEAKER", ...nobody, date: saidOn }];
  return voices.map((voice) => ({
    kind: "SPEAKER",
    label: voiceName(voice),
    detail: voice.role,
    date: saidOn,
    nodeId: voice.entity?.id ?? null,
    evidence: evidenceFor(telling, voice),
  }));
}

/** The SOURCE span with the speaker's mention in it; the only one there is, for an only speaker. */
function evidenceFor({ spans, voices }: Telling, { start, end }: Voice): SpanRecord | null {
  const named = spans.filter((span) => span.role === "SOURCE");
  const around =
    start !== null && end !== null
      ? named.find((span) => span.start < end && start < span.end)
      : undefined;
  return around ?? (voices.length === 1 ? (named[0] ?? null) : null);
}

function spanOf({ spans }: Telling, role: SpanRecord["role"]): SpanRecord | null {
  return spans.find((span) => span.role === role) ?? null;
}
