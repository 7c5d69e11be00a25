import { exportGraph } from "@sayso/graph";
import { Command } from "commander";
import { type Session, withGraph } from "../with-graph.ts";
import { writeFileOf, writeLines } from "../write-lines.ts";

interface Options {
  readonly out?: string;
  readonly dataset?: string;
}

export function exportCommand(): Command {
  return new Command("export")
    .description(
      "Write everything as JSONL, always in the same order, to standard output or a file.",
    )
    .option("--out <file>", "file to write; compressed by gzip if its name ends in .gz")
    .option("--dataset <name>", "what the file calls itself (default: export)")
    .action((options: Options) => withGraph((session) => writeExport(session, options)));
}

async function writeExport(session: Session, { out, dataset }: Options): Promise<void> {
  const lines = exportGraph(session.database, {
    dataset,
    onProgress: (done) => session.progress.update(`Writing ${done.toLocaleString("en")} lines`),
  });
  if (out === undefined) {
    await writeLines(lines, process.stdout, session.signal);
    return;
  }
  const { count, hash } = await writeFileOf(out, lines, session.signal);
  session.progress.end();
  console.log(`✓ ${out}: ${count.toLocaleString("en")} lines, SHA-256 of the content ${hash}`);
}
