import type { ClaimLine, EntityLine, SourceLine } from "@sayso/schema/exchange";
import { writeDate } from "../../dates/dates.ts";
import { int } from "../../driver/values.ts";
import { idFor } from "../../ids/ids.ts";
import {
  claimSearchText,
  entitySearchKeys,
  entitySearchText,
  fold,
  sourceSearchText,
} from "../../search/keys.ts";
import { idOfKey } from "../check/keys.ts";
import { revisionIdOf } from "../check/texts.ts";
import { type StatementThing, sha256, type Thing } from "../things.ts";

const labels = {
  PERSON: "Person",
  ORGANIZATION: "Organization",
  PLACE: "Place",
  EQUIPMENT: "Equipment",
  EVENT: "Event",
  CHANNEL: "Channel",
} as const;

/** A null takes the property away. */
export function entityRow({ id, line, hash }: Thing<EntityLine>) {
  const { key, slug, kind, name, aliases, location } = line;
  const properties = {
    ...{ key, slug, kind, name, aliases, nameKey: fold(name), lineHash: hash },
    searchKeys: entitySearchKeys(name, aliases),
    searchText: entitySearchText(name, aliases),
    description: line.description ?? null,
    referenceOrigin: line.referenceOrigin ?? null,
    wikidataId: line.wikidataId ?? null,
    latitude: location?.latitude ?? null,
    longitude: location?.longitude ?? null,
    radiusKm: location?.radiusKm ?? null,
    ...writeDate("date", line.date),
  };
  return { id, label: labels[kind], properties };
}

export function sourceRow({ id, line, hash }: Thing<SourceLine>) {
  const { key, kind, title, publishedOn } = line;
  const properties = {
    ...{ key, kind, title, lineHash: hash },
    url: line.url ?? null,
    language: line.language ?? null,
    publishedKey: `${publishedOn?.from ?? "0000"}|${id}`,
    searchText: sourceSearchText(title),
    ...writeDate("published", publishedOn),
  };
  return { id, properties };
}

/** Older texts first, the current one last. */
export function revisionRows({ id, line }: Thing<SourceLine>) {
  const current = { text: line.text, retrievedAt: line.retrievedAt };
  return [...line.previous, current].map((revision) => {
    const hash = sha256(revision.text);
    const properties = { ...revision, sha256: hash, length: int(revision.text.length) };
    const place = { sourceId: id, id: revisionIdOf(line.key, hash) };
    return { ...place, current: revision === current, properties };
  });
}

export function claimRow({ id, line, hash }: Thing<ClaimLine>) {
  const { key, text } = line;
  const searchText = claimSearchText(text);
  return {
    id,
    properties: { key, text, searchText, lineHash: hash, ...writeDate("date", line.date) },
  };
}

export function figureRows({ id, line }: Thing<ClaimLine>) {
  return line.figures.map((figure, ordinal) => {
    const { min = null, max = null, unit, qualifier } = figure;
    const values = { ordinal: int(ordinal), min, max, unit, qualifier };
    return {
      id: idFor("figure", id, ordinal),
      claimId: id,
      measureId: idOfKey("measure", figure.measure),
      properties: { ...values, ...writeDate("date", figure.date) },
    };
  });
}

export function statementRow(thing: StatementThing, importedAt: string) {
  const { id, line, hash, hull, passage } = thing;
  const { spans, form, stance } = line;
  const cue = spans.filter((span) => span.role === "CUE").map((span) => span.text);
  const properties = {
    ...{ form, stance, lineHash: hash, key: line.key ?? null },
    start: int(hull.start),
    end: int(hull.end),
    spanRoles: spans.map((span) => span.role),
    spanStarts: spans.map((span) => int(span.start ?? 0)),
    spanEnds: spans.map((span) => int(span.end ?? 0)),
    passageBefore: passage.before,
    passageText: passage.text,
    passageAfter: passage.after,
    certainty: line.certainty ?? null,
    // A cue in two parts, as in “told … that”.
    cue: cue.length === 0 ? null : cue.join(" … "),
    channelDetail: line.channelDetail ?? null,
    ...(line.recordedAt !== undefined && { recordedAt: line.recordedAt }),
    ...writeDate("said", line.saidOn),
  };
  const claimId = idOfKey("claim", line.claim);
  return { id, revisionId: thing.revisionId, claimId, recordedAt: importedAt, properties };
}

export function mentionRows({ id, line }: StatementThing) {
  return line.speakers.map((speaker, ordinal) => ({
    id: idFor("mention", id, ordinal),
    statementId: id,
    ordinal: int(ordinal),
    properties: {
      text: speaker.mention,
      start: speaker.start === undefined ? null : int(speaker.start),
      end: speaker.end === undefined ? null : int(speaker.end),
      role: speaker.role ?? null,
    },
    entityId: speaker.entity === undefined ? null : idOfKey("entity", speaker.entity),
    edge: { score: speaker.score ?? null, by: speaker.resolvedBy ?? null },
  }));
}
