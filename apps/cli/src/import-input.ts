import { type ImportInput, type ImportProgress, importFile } from "@sayso/graph";
import { countsTable } from "./counts.ts";
import type { Session } from "./with-graph.ts";

/** Imports, and tells how far it is and what was done; `more` gives lines to tell besides, once all was read. */
export async function importInput(
  { database, progress, signal }: Session,
  input: ImportInput,
  name: string,
  more: () => readonly string[] = () => [],
): Promise<void> {
  const begun = performance.now();
  const onProgress = (state: ImportProgress) => progress.update(stateLine(state));
  const result = await importFile(database, input, { onProgress, signal });
  progress.end();
  if (result.outcome === "nothingNew") {
    console.log(`✓ ${name} is in the graph already (${result.importId}); nothing changed.`);
    return;
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const resumed = result.outcome === "resumed" ? "went on where it had stopped, " : "";
  console.log(`✓ ${name}: dataset ${result.dataset}, ${resumed}${seconds} s`);
  console.log(countsTable(result.counts));
  for (const line of more()) console.log(`  ${line}`);
  if (result.kept > 0)
    console.log(`  ${result.kept} that went from the file stay: other things need them.`);
  console.log(`  To take it back: npm run sayso -- import --undo ${result.importId}`);
}

export function stateLine({ step, done, total }: ImportProgress): string {
  const word = {
    reading: "Reading",
    checking: "Checking",
    writing: "Writing",
    removing: "Removing",
  };
  if (step === "checking") return "Checking every line against the others and the graph";
  const amount = total === null ? done.toLocaleString("en") : share(done, total);
  return `${word[step]} ${amount}${step === "reading" ? " lines" : ""}`;
}

function share(done: number, total: number): string {
  const percent = total === 0 ? 100 : Math.floor((100 * done) / total);
  return `${done.toLocaleString("en")} of ${total.toLocaleString("en")} (${percent} %)`;
}
