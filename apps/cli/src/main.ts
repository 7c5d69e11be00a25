import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { z } from "zod";
import { doctorCommand } from "./commands/doctor.ts";
import { exportCommand } from "./commands/export.ts";
import { importCommand } from "./commands/import.ts";
import { importsCommand } from "./commands/imports.ts";
import { migrateCommand } from "./commands/migrate.ts";
import { readCommand } from "./commands/read.ts";
import { resetCommand } from "./commands/reset.ts";
import { exitCodes, tellFailure } from "./failure.ts";

const examples = `
Examples:
  npm run sayso -- import report.jsonl          bring a file in; again: nothing changes
  npm run sayso -- import report.jsonl.gz       compressed by gzip
  npm run sayso -- import --format polnear train.jsonl.gz
  npm run sayso -- imports                      what was brought in, newest first
  npm run sayso -- import --undo imp_…          take an import back
  npm run sayso -- read report.txt --import     find who said what in a plain text
  npm run sayso -- export --out graph.jsonl     write everything to a file
  npm run sayso -- doctor --repair              compare what is derived, and mend it

Exit codes: 0 done, 1 failed or refused, 2 wrong usage, 130 interrupted.
The Neo4j of NEO4J_URI is used if it is set, else the local one, which is joined or started.`;

/** Runs a command line; the result is the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const program = new Command("sayso")
    .description("Brings data into the graph of who said what, takes it out and looks after it.")
    .version(version(), "--version")
    .addHelpText("after", examples)
    .exitOverride();
  const commands = [
    importCommand(),
    importsCommand(),
    readCommand(),
    exportCommand(),
    resetCommand(),
    doctorCommand(),
    migrateCommand(),
  ];
  for (const command of commands) program.addCommand(command.exitOverride());
  try {
    await program.parseAsync(argv);
    return typeof process.exitCode === "number" ? process.exitCode : exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    }
    return tellFailure(error);
  }
}

function version(): string {
  const file = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(file)).version;
}
