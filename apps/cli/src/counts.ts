import type { ImportCounts } from "@sayso/graph";

const names: Record<ImportCounts[number]["type"], string> = {
  entity: "entities",
  source: "sources",
  measure: "measures",
  claim: "claims",
  statement: "statements",
  relation: "relations",
};

/** What was done, one line per type of thing, as a table. */
export function countsTable(counts: ImportCounts): string {
  const cells = ["added", "changed", "gone", "unchanged"] as const;
  const head = `  ${"".padEnd(12)}${cells.map((cell) => cell.padStart(11)).join("")}`;
  const rows = counts
    .filter((count) => cells.some((cell) => count[cell] > 0))
    .map((count) => {
      const numbers = cells.map((cell) => count[cell].toLocaleString("en").padStart(11));
      return `  ${names[count.type].padEnd(12)}${numbers.join("")}`;
    });
  return [head, ...rows].join("\n");
}
