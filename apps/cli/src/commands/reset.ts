import { createInterface } from "node:readline/promises";
import { resetGraph } from "@sayso/graph";
import { Command } from "commander";
import { CommandFailed } from "../failure.ts";
import { withGraph } from "../with-graph.ts";

export function resetCommand(): Command {
  return new Command("reset")
    .description("Empty the graph: all data, imports and the audit trail. It cannot be undone.")
    .option("--yes", "do not ask")
    .action(async ({ yes }: { readonly yes?: boolean }) => {
      if (!yes) await confirm();
      await withGraph(async ({ database, progress }) => {
        await resetGraph(database, (deleted) =>
          progress.update(`Removing ${deleted.toLocaleString("en")} nodes`),
        );
        progress.end();
        console.log("✓ The graph is empty.");
      });
    });
}

async function confirm(): Promise<void> {
  if (!process.stdin.isTTY) throw new CommandFailed("Nobody can be asked here: say --yes.");
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question("Remove everything in the graph? Type yes: ");
    if (answer.trim().toLowerCase() !== "yes") throw new CommandFailed("Nothing was removed.");
  } finally {
    terminal.close();
  }
}
