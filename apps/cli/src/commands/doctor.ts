import { inspectGraph } from "@sayso/graph";
import { Command } from "commander";
import { exitCodes } from "../failure.ts";
import { withGraph } from "../with-graph.ts";

export function doctorCommand(): Command {
  return new Command("doctor")
    .description("Rebuild everything that is derived and compare it with what is stored.")
    .option("--repair", "write what differs as it should be")
    .action(({ repair = false }: { readonly repair?: boolean }) =>
      withGraph(async ({ database, progress }) => {
        const onCheck = (name: string) => progress.update(`Comparing ${name}`);
        const { findings, total, repaired } = await inspectGraph(database, { repair, onCheck });
        progress.end();
        for (const { id, what } of findings) console.log(`  ${id}: ${what.join(", ")}`);
        if (total > findings.length) console.log(`  … and ${total - findings.length} more`);
        if (total === 0) console.log("✓ Everything is as it should be.");
        else if (repaired === total) console.log(`✓ ${total} differences, all repaired.`);
        else {
          console.log(`✗ ${total} differences, ${repaired} repaired.`);
          process.exitCode = exitCodes.failed;
        }
      }),
    );
}
