import { writeFile } from "node:fs/promises";
import { AttributionModel, readReport } from "@sayso/attribution";
import { exchangeLines, type SourcedReport, sourceKey } from "@sayso/attribution/exchange";
import { importFile } from "@sayso/graph";
import { values } from "@sayso/schema/exchange";
import { Command } from "commander";
import { CommandFailed } from "../failure.ts";
import type { Progress } from "../progress.ts";
import { matchEntities } from "../read/match-entities.ts";
import { summaryLines } from "../read/summary.ts";
import type { InputText } from "../read/texts.ts";
import { type Session, withGraph } from "../with-graph.ts";

interface Options {
  readonly published?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly out?: string;
  readonly import?: true;
}

const examples = `
Examples:
  npm run sayso -- read report.txt --published 2024-08-14 --import
  npm run sayso -- read page.html --out page.jsonl
  npm run --silent sayso -- read - < notes.md | less

Prints lines of the exchange format (docs/exchange-format.md) unless --out or --import is given. Look them
over, mend them, and bring them in with \`import\`.`;

export function readCommand(): Command {
  return new Command("read")
    .description(
      "Read reports in English: find who is said to have said what, and where in the text.",
    )
    .argument("<files...>", "txt, md or html; - for standard input")
    .option(
      "--published <date>",
      "day of publication (2024-08-14), against which “on Tuesday” is told",
    )
    .option("--outlet <name>", "who published it")
    .option("--title <text>", "title of the report (default: from the file)")
    .option("--out <file>", "write the lines to a file")
    .option("--import", "bring what was read into the graph at once")
    .addHelpText("after", examples)
    .action(readFiles);
}

async function readFiles(files: readonly string[], options: Options): Promise<void> {
  checkOptions(files, options);
  // Its list of languages takes a while to load.
  const { openText } = await import("../read/texts.ts");
  await withGraph(async (session) => {
    const { progress, signal } = session;
    progress.step("Loading the model");
    const model = await AttributionModel.load();
    const reports: SourcedReport[] = [];
    for (const [index, file] of files.entries()) {
      signal.throwIfAborted();
      const place = files.length > 1 ? ` (${index + 1} of ${files.length})` : "";
      const input = await openText(file);
      reports.push(await readOne(model, input, options, progress, `${input.name}${place}`));
    }
    progress.end();
    await give(session, reports, options);
  });
}

function checkOptions(files: readonly string[], { published, title, out, ...options }: Options) {
  const isDay =
    /^\d{4}-\d\d-\d\d$/.test(published ?? "") && !Number.isNaN(Date.parse(published ?? ""));
  if (published !== undefined && !isDay)
    throw new CommandFailed(`“${published}” is no day; write it as 2024-08-14.`);
  if (title !== undefined && files.length > 1)
    throw new CommandFailed("--title names one report; read the files one by one.");
  if (out !== undefined && options.import)
    throw new CommandFailed("Give either --out or --import.");
  if (files.filter((file) => file === "-").length > 1)
    throw new CommandFailed("Standard input can be read only once.");
}

async function readOne(
  model: AttributionModel,
  input: InputText,
  options: Options,
  progress: Progress,
  label: string,
): Promise<SourcedReport> {
  const title = (options.title ?? input.title ?? firstLine(input.text)).slice(
    0,
    values.limits.title,
  );
  const published = options.published ?? input.publishedOn;
  const read = await readReport(model, input.text, published, (share) =>
    progress.update(`Reading ${label}: ${Math.floor(100 * share)} %`),
  );
  return {
    read,
    source: {
      key: sourceKey(published === null ? title : `${published} ${title}`),
      title,
      url: input.url,
      outlet: options.outlet ?? input.outlet,
      retrievedAt: input.writtenAt,
    },
  };
}

function firstLine(text: string): string {
  const line = text.trim().split("\n")[0] ?? "";
  return line.length <= 120 ? line : `${line.slice(0, 117).replace(/\s+\S*$/u, "")} …`;
}

async function give(session: Session, reports: readonly SourcedReport[], options: Options) {
  // Each report is an import of its own, so that it can be read again and taken back by itself.
  const parts = options.import ? reports.map((report) => [report]) : [reports];
  for (const part of parts) {
    const matches = await matchEntities(
      session.graph,
      part.flatMap(({ read }) => read.entities),
    );
    const known = new Map(matches.map(({ entity, found }) => [entity, found]));
    const lines = exchangeLines(part, (entity) => known.get(entity) ?? null);
    const summary = part.flatMap((report) =>
      summaryLines(report, (entity) => known.get(entity) ?? null),
    );
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join("");
    if (options.import) await bringIn(session, part, text);
    else if (options.out !== undefined) await write(options.out, text);
    else process.stdout.write(text);
    // Standard output holds the lines and nothing else.
    const tell = options.import || options.out !== undefined ? console.log : console.error;
    for (const line of summary) tell(line);
  }
}

async function write(out: string, text: string): Promise<void> {
  try {
    await writeFile(out, text);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    throw new CommandFailed(`${out} cannot be written (${code}).`);
  }
  console.log(`✓ ${out}: npm run sayso -- import ${out} brings it in.`);
}

async function bringIn(
  { database, signal }: Session,
  [report]: readonly SourcedReport[],
  text: string,
) {
  const bytes = (async function* () {
    yield Buffer.from(text);
  })();
  const fileName = report?.source.title ?? "report";
  const result = await importFile(database, { bytes, fileName }, { signal });
  if (result.outcome === "nothingNew")
    console.log(`✓ ${fileName} is in the graph already; nothing changed.`);
  else {
    console.log(`✓ ${fileName} is in the graph.`);
    console.log(`  To take it back: npm run sayso -- import --undo ${result.importId}`);
  }
}
