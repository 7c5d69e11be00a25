import { settleImports } from "@sayso/graph";
import { Command } from "commander";
import { withGraph } from "../with-graph.ts";

export function importsCommand(): Command {
  return new Command("imports").description("List what was brought in, newest first.").action(() =>
    withGraph(async ({ database, graph }) => {
      await settleImports(database);
      const imports = await graph.imports.listImports(100);
      if (imports.length === 0) console.log("Nothing was imported yet.");
      for (const { id, state, startedAt, dataset, file, counts } of imports) {
        const statements = counts.find(({ type }) => type === "statement");
        const number = (statements?.added ?? 0) + (statements?.unchanged ?? 0);
        const told = `${number + (statements?.changed ?? 0)} statements`;
        console.log(`${id}  ${startedAt}  ${state.padEnd(11)}  ${dataset}  ${file}  ${told}`);
      }
    }),
  );
}
