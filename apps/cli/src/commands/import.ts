import { undoImport } from "@sayso/graph";
import { Command, Option } from "commander";
import { countsTable } from "../counts.ts";
import { CommandFailed } from "../failure.ts";
import { formats, openFormat } from "../formats.ts";
import { importInput, stateLine } from "../import-input.ts";
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
  await withGraph(async (session) => {
    const told = () => summary?.lines() ?? [];
    await importInput(session, input, file, told);
  });
}

async function takeBack({ database, progress, signal }: Session, id: string): Promise<void> {
  const result = await undoImport(database, id, {
    onProgress: (state) => progress.update(stateLine(state)),
    signal,
  });
  progress.end();
  console.log(`✓ Import ${id} of dataset ${result.dataset} is taken back.`);
  console.log(countsTable(result.counts));
  if (result.kept > 0) console.log(`  ${result.kept} things stay: others need them now.`);
  if (result.left > 0)
    console.log(`  ${result.left} things stay as another import left them later.`);
}
