import { AttributionModel, readReport } from "@sayso/attribution";
import {
  entityKey,
  exchangeLines,
  type FindKnown,
  listNamed,
  type SourcedReport,
  sourceKey,
} from "@sayso/attribution/exchange";
import { values } from "@sayso/schema/exchange";
import { Command } from "commander";
import { CommandFailed } from "../failure.ts";
import { importInput } from "../import-input.ts";
import { beginningOf } from "../read/beginning.ts";
import { matchEntities } from "../read/match-entities.ts";
import { dayOf } from "../read/metadata.ts";
import { shortened } from "../read/shortened.ts";
import { summaryLines } from "../read/summary.ts";
import type { InputText } from "../read/texts.ts";
import { type Session, withGraph } from "../with-graph.ts";
import { writeFileOf, writeLines } from "../write-lines.ts";

interface Options {
  readonly published?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly out?: string;
  readonly import?: true;
}

const longestTitle = values.limits.title;

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
    .option("--out <file>", "write the lines to a file; compressed by gzip if its name ends in .gz")
    .option("--import", "bring what was read into the graph at once")
    .addHelpText("after", examples)
    .action(readFiles);
}

async function readFiles(files: readonly string[], options: Options): Promise<void> {
  checkOptions(files, options);
  const inputs = await openAll(files, options);
  await withGraph(async (session) => {
    session.progress.step("Loading the model");
    const model = await AttributionModel.load();
    const reports: SourcedReport[] = [];
    for (const [index, input] of inputs.entries()) {
      const place = inputs.length > 1 ? ` (${index + 1} of ${inputs.length})` : "";
      const report = await readOne(session, model, input, `Reading ${input.text.name}${place}`);
      // Each is an import of its own, so that it can be read again and taken back by itself.
      if (options.import) await bringIn(session, report);
      else reports.push(report);
    }
    session.progress.end();
    if (!options.import) await write(session, reports, options.out);
  });
}

function checkOptions(files: readonly string[], { published, title, out, ...options }: Options) {
  if (published !== undefined && dayOf(published) !== published)
    throw new CommandFailed(`“${published}” is no day; write it as 2024-08-14.`);
  if (title !== undefined && files.length > 1)
    throw new CommandFailed("--title names one report; read the files one by one.");
  if (out !== undefined && options.import)
    throw new CommandFailed("Give either --out or --import.");
  if (files.filter((file) => file === "-").length > 1)
    throw new CommandFailed("Standard input can be read only once.");
}

interface Input {
  readonly text: InputText;
  readonly source: SourcedReport["source"];
  readonly published: string | null;
}

/** All texts before any is read, so that what cannot be read is told at once. */
async function openAll(files: readonly string[], options: Options): Promise<Input[]> {
  // Its list of languages takes a while to load.
  const { openText } = await import("../read/texts.ts");
  const byKey = new Map<string, Input>();
  for (const file of files) {
    const input = inputOf(await openText(file), options);
    const { key, title } = input.source;
    const same = byKey.get(key);
    if (same)
      throw new CommandFailed(
        `${same.text.name} and ${input.text.name} are both called “${title}”; read them one by one with --title.`,
      );
    byKey.set(key, input);
  }
  return [...byKey.values()];
}

function inputOf(text: InputText, options: Options): Input {
  const title = shortened(
    options.title ?? text.title ?? shortened(beginningOf(text.text).line, 120),
    longestTitle,
  );
  const published = options.published ?? text.publishedOn;
  const outlet = options.outlet ?? text.outlet;
  const identity = text.url ?? [published, outlet, title].filter(Boolean).join(" ");
  const { url, writtenAt: retrievedAt } = text;
  return { text, published, source: { key: sourceKey(identity), title, url, outlet, retrievedAt } };
}

async function readOne(
  { progress, signal }: Session,
  model: AttributionModel,
  { text, source, published }: Input,
  label: string,
): Promise<SourcedReport> {
  const read = await readReport(model, text.text, published, (share) => {
    signal.throwIfAborted();
    progress.update(`${label}: ${Math.floor(100 * share)} %`);
  });
  return { read, source };
}

async function findKnownOf(
  { graph }: Session,
  reports: readonly SourcedReport[],
): Promise<FindKnown> {
  const matches = await matchEntities(graph, reports.flatMap(listNamed));
  const known = new Map(
    matches.map(({ entity, found }) => [entityKey(entity.kind, entity.name), found]),
  );
  return ({ kind, name }) => known.get(entityKey(kind, name)) ?? null;
}

async function write(session: Session, reports: readonly SourcedReport[], out?: string) {
  const findKnown = await findKnownOf(session, reports);
  const lines = exchangeLines(reports, findKnown).map((line) => JSON.stringify(line));
  const summary = reports.flatMap((report) => summaryLines(report, findKnown));
  if (out === undefined) {
    await writeLines(lines, process.stdout, session.signal);
    // Standard output holds the lines and nothing else.
    for (const line of summary) console.error(line);
    return;
  }
  await writeFileOf(out, lines, session.signal);
  console.log(`✓ ${out}: npm run sayso -- import ${out} brings it in.`);
  for (const line of summary) console.log(line);
}

async function bringIn(session: Session, report: SourcedReport): Promise<void> {
  const findKnown = await findKnownOf(session, [report]);
  const lines = exchangeLines([report], findKnown);
  const { title } = report.source;
  const each = (async function* () {
    yield* lines;
  })();
  await importInput(session, { lines: each, fileName: title }, title);
  for (const line of summaryLines(report, findKnown)) console.log(line);
}
