import { Command, CommanderError } from "commander";
import { BadDocuments, readDocuments } from "./documents.ts";
import { AttributionModel } from "./model/model.ts";
import { scoreCommand } from "./score/score.ts";

const examples = `
Examples:
  npm run --silent attribution -- predict articles.jsonl.gz > predictions.jsonl
  npm run attribution -- score ../shared        the tables of packages/attribution/README.md

Exit codes: 0 done, 1 failed, 2 wrong usage.`;

/** Runs a command line; the result is the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const program = new Command("attribution")
    .description("Finds in English text who is reported to have said what.")
    .addHelpText("after", examples)
    .exitOverride();
  for (const command of [predictCommand(), scoreCommand()])
    program.addCommand(command.exitOverride());
  try {
    await program.parseAsync(argv);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof BadDocuments)) throw error;
    console.error(`✗ ${error.message}`);
    return 1;
  }
}

function predictCommand(): Command {
  return new Command("predict")
    .description("Read documents and print a line for each: id, spans and attributions.")
    .argument("<file>", "JSON lines with `id` and `text`, plain or compressed by gzip")
    .action(async (file: string) => {
      const model = await AttributionModel.load();
      for await (const { id, text } of readDocuments(file))
        process.stdout.write(`${JSON.stringify({ id, ...(await model.find(text)) })}\n`);
    });
}
