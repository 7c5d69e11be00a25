import { type ImportProgress, importFile, undoImport } from "@sayso/graph";
import { Command, Option } from "commander";
import { countsTable } from "../counts.ts";
import { CommandFailed } from "../failure.ts";
import { formats, openFormat } from "../formats.ts";
import { type Session, withGraph } from "../with-graph.ts";

interface Options {
  readonly format: string;
  readonly undo?: string;
}

export function importCommand(): Command {
  return new Command("import")
    .description(
      "Bring a file in, or take an import back. Every line is checked before anything is written.",
    )
    .argument("[file]", "JSONL, plain or compressed by gzip")
    .addOption(
      new Option("--format <name>", `format of the file: ${formatList()}`)
        .choices(Object.keys(formats))
        .default("sayso"),
    )
    .option("--undo <id>", "take back the import with this id (see `imports`)")
    .action(async (file: string | undefined, options: Options) => {
      if ((file === undefined) === (options.undo === undefined))
        throw new CommandFailed("Name either a file or, with --undo, the id of an import.");
      const { undo } = options;
      if (undo !== undefined) return withGraph((session) => takeBack(session, undo));
      return bringIn(file ?? "", options.format);
    });
}

function formatList(): string {
  return Object.entries(formats)
    .map(([name, { description }]) => `${name}, ${description}`)
    .join("; ");
}

async function bringIn(file: string, format: string): Promise<void> {
  const { input, summary } = await openFormat(format, file);
  await withGraph(async ({ database, progress, signal }) => {
    const begun = performance.now();
    const onProgress = (state: ImportProgress) => progress.update(stateLine(state));
    const result = await importFile(database, input, { onProgress, signal });
    progress.end();
    if (result.outcome === "nothingNew") {
      console.log(`✓ ${file} is in the graph already (${result.importId}); nothing changed.`);
      return;
    }
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const resumed = result.outcome === "resumed" ? "went on where it had stopped, " : "";
    console.log(`✓ ${file}: dataset ${result.dataset}, ${resumed}${seconds} s`);
    console.log(countsTable(result.counts));
    for (const line of summary?.lines() ?? []) console.log(`  ${line}`);
    if (result.kept > 0)
      console.log(`  ${result.kept} that went from the file stay: other things need them.`);
    console.log(`  To take it back: npm run sayso -- import --undo ${result.importId}`);
  });
}

async function takeBack({ database, progress, signal }: Session, id: string): Promise<void> {
  const onProgress = (state: ImportProgress) => progress.update(stateLine(state));
  const result = await undoImport(database, id, { onProgress, signal });
  progress.end();
  console.log(`✓ Import ${id} of dataset ${result.dataset} is taken back.`);
  console.log(countsTable(result.counts));
  if (result.kept > 0) console.log(`  ${result.kept} things stay: others need them now.`);
  if (result.left > 0)
    console.log(`  ${result.left} things stay as another import left them later.`);
}

function stateLine({ step, done, total }: ImportProgress): string {
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
