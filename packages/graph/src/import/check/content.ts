import { isZone } from "../../dates/dates.ts";
import type { Problems } from "../problems.ts";
import type { ParsedLines } from "../read/parsed-file.ts";

/** Refuses fields that do not fit the kind of their thing, claims that speak of themselves, unknown zones. */
export function checkContent(lines: ParsedLines, problems: Problems): void {
  for (const { number, line } of lines.entity) {
    if (line.location && line.kind !== "PLACE")
      problems.add(number, "location: only a PLACE has one");
    if (line.date && line.kind !== "EVENT") problems.add(number, "date: only an EVENT has one");
  }
  for (const { number, line } of lines.claim) {
    if (line.contradicts.includes(line.key))
      problems.add(number, "contradicts: a claim cannot contradict itself");
    if (line.updates.includes(line.key))
      problems.add(number, "updates: a claim cannot update itself");
  }
  for (const { number, line } of lines.relation) {
    if (line.title !== undefined && line.relation !== "HOLDS_ROLE")
      problems.add(number, "title: only HOLDS_ROLE has one");
    const both = line.supportedBy.find((key) => line.disputedBy.includes(key));
    if (both !== undefined) problems.add(number, `disputedBy: “${both}” supports it as well`);
  }
  checkZones(lines, problems);
}

function checkZones(lines: ParsedLines, problems: Problems): void {
  const known = new Map<string, boolean>();
  const check = (number: number, field: string, date: { zone: string } | undefined) => {
    if (!date) return;
    const fine = known.get(date.zone) ?? isZone(date.zone);
    known.set(date.zone, fine);
    if (!fine) problems.add(number, `${field}.zone: “${date.zone}” is no IANA time zone`);
  };
  for (const { number, line } of lines.entity) check(number, "date", line.date);
  for (const { number, line } of lines.source) check(number, "publishedOn", line.publishedOn);
  for (const { number, line } of lines.statement) check(number, "saidOn", line.saidOn);
  for (const { number, line } of lines.relation) check(number, "date", line.date);
  for (const { number, line } of lines.claim) {
    check(number, "date", line.date);
    for (const figure of line.figures) check(number, "figures.date", figure.date);
  }
}
