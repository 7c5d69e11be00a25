import { accessDay, type Citation, dataWords, oneLine, originalFacts } from "./citation.ts";
import { isolate } from "./isolate.ts";

/** The citation as text: the chain, the original, this page with the day it was read and the state of the data. */
export function toPlainText(citation: Citation): string {
  const { chain, original, address, data } = citation;
  const facts = [`accessed ${accessDay(citation)}`, ...(data ? [dataWords(data)] : [])];
  return [
    isolate(oneLine(chain)),
    original &&
      [
        `Original: “${isolate(oneLine(original.title))}”, ${originalFacts(original)}`,
        ...(original.url ? [`, ${original.url}`] : ["."]),
      ].join(""),
    `Sayso, ${address} (${facts.join("; ")}).`,
  ]
    .filter((part) => part !== null)
    .join(" ");
}
