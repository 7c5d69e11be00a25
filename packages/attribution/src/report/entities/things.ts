import type { EntityKind } from "../report.ts";
import type { Finding } from "./finding.ts";

const event =
  "War|Revolution|Summit|Games|Olympics|Cup|Accords?|Treaty|Uprising|Spring|Holocaust|Bowl";
const patterns: readonly (readonly [EntityKind, RegExp])[] = [
  // “Su-34”, “F-16”; not “G-7” nor “Covid-19”.
  [
    "EQUIPMENT",
    /(?<![\p{L}\p{N}-])(?!G-?\d|COVID|Covid|U-\d\d\b)\p{Lu}\p{L}{0,4}-\d{1,4}\p{L}?(?![\p{L}\p{N}-])/gu,
  ],
  [
    "EQUIPMENT",
    /(?<![\p{L}\p{N}])(?:HIMARS|ATACMS|Storm Shadow|Kalashnikov|Iskander|Kinzhal|Bayraktar|Javelin|Leopard \d)(?![\p{L}\p{N}])/gu,
  ],
  [
    "EVENT",
    /(?<![\p{L}\p{N}])(?:(?:First|Second) World War|World War (?:I{1,2}|One|Two|1|2)|D-Day)(?![\p{L}\p{N}])/gu,
  ],
  [
    "EVENT",
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?!The |A |This |That )\p{Lu}[\p{L}-]+ (?:\p{Lu}\p{L}+ )?(?:${event})(?![\p{L}\p{N}])`,
      "gu",
    ),
  ],
  [
    "CHANNEL",
    /(?<![\p{L}\p{N}+])(?!The |A |Telegram |YouTube |TV |His |Her )[\p{Lu}\d][\p{L}\d+]*(?: \p{Lu}[\p{L}\d]*){0,2}? (?:(?:TV|television|radio|news) )?(?:[Cc]hannel|[Rr]adio station)(?![\p{L}\p{N}])/gu,
  ],
];

/** What is known by its shape alone: models of equipment, events, channels. */
export function listThings(text: string): Finding[] {
  return patterns.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      kind,
      name: match[0],
      key: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}
