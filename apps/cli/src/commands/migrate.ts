import { Command } from "commander";
import { withGraph } from "../with-graph.ts";

/** Every command migrates first; this one does nothing else. */
export function migrateCommand(): Command {
  return new Command("migrate")
    .description("Bring constraints and indexes to the form that this version needs.")
    .action(() => withGraph(async () => console.log("✓ The graph has the form it needs.")));
}
