import type { KnownDate } from "../../lib/dates.ts";
import type { Citation, Original } from "./citation.ts";

export const aDay: KnownDate = {
  from: "2024-08-14T00:00:00Z",
  to: "2024-08-15T00:00:00Z",
  precision: "DAY",
  approximate: false,
  zone: "UTC",
};

export function anOriginal(given: Partial<Original> = {}): Original {
  return {
    kind: "REPORT",
    title: "Second week in Kursk",
    outlet: "The Star",
    publishedOn: aDay,
    url: "https://star.example/kursk",
    ...given,
  };
}

export function aCitation(given: Partial<Citation> = {}): Citation {
  return {
    id: "stm_1",
    claim: "More than 100 soldiers were taken prisoner.",
    speakers: [{ name: "Oleksandr Syrskyi", identified: true }],
    chain:
      "Oleksandr Syrskyi, commander of the military, said on 14 August 2024 in a video on Zelensky's channel, as reported by The Star in “Second week in Kursk”: more than 100 soldiers were taken prisoner.",
    saidOn: aDay,
    original: anOriginal(),
    address: "https://sayso.example/statements/stm_1",
    accessedAt: "2026-11-24T10:00:00Z",
    data: {
      dataset: "kursk",
      importedAt: "2026-11-23T08:00:00Z",
      sha256: "3f2a91c07d5e00112233445566778899",
    },
    ...given,
  };
}
