import {
  DatabaseUnavailable,
  ImportRefused,
  LockHeld,
  MigrationRefused,
  UndoRefused,
} from "@sayso/graph";
import { LocalNeo4jError } from "@sayso/neo4j-local";
import { BadArticle } from "@sayso/polnear";

export const exitCodes = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/** What a user asked for that cannot be; one line without a stack. */
export class CommandFailed extends Error {
  override readonly name = "CommandFailed";
}

const expected = [
  BadArticle,
  CommandFailed,
  DatabaseUnavailable,
  LocalNeo4jError,
  LockHeld,
  MigrationRefused,
  UndoRefused,
];

/** Tells on standard error what went wrong and gives the exit code. */
export function tellFailure(error: unknown): number {
  if (error instanceof ImportRefused) tellProblems(error);
  else if (error instanceof Error && error.name === "AbortError") {
    console.error("✗ Interrupted. The same command again goes on where it stopped.");
    return exitCodes.interrupted;
  } else if (expected.some((kind) => error instanceof kind)) console.error(`✗ ${words(error)}`);
  else {
    const hint = process.env.SAYSO_DEBUG ? "" : " (SAYSO_DEBUG=1 shows where)";
    console.error(`✗ Unexpected: ${words(error)}${hint}`);
    if (process.env.SAYSO_DEBUG && error instanceof Error) console.error(error.stack);
  }
  return exitCodes.failed;
}

function tellProblems({ problems, total }: ImportRefused): void {
  console.error(`✗ Nothing was imported: ${total} ${total === 1 ? "problem" : "problems"}.`);
  for (const { line, message } of problems)
    console.error(`  ${line === null ? "" : `line ${line}: `}${message}`);
  if (total > problems.length) console.error(`  … and ${total - problems.length} more`);
}

function words(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n")[0] ?? message;
}
