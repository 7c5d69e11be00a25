import type { z } from "zod";

/** How many problems are told; the rest are counted. */
const shown = 50;

/** What is wrong with one line of a file. */
export interface LineProblem {
  /** From 1. Null where the file as a whole is meant. */
  readonly line: number | null;
  readonly message: string;
}

/** A file that cannot be imported; nothing of it was written. */
export class ImportRefused extends Error {
  override readonly name = "ImportRefused";

  constructor(
    /** The first fifty. */
    readonly problems: readonly LineProblem[],
    readonly total: number,
  ) {
    const first = problems[0];
    const place = first?.line === null ? "" : `line ${first?.line}: `;
    super(`Nothing was imported; ${place}${first?.message ?? "the file is not usable"}`);
  }
}

/** Gathers what is wrong with a file, so that all of it is told at once. */
export class Problems {
  private readonly found: LineProblem[] = [];
  private total = 0;

  add(line: number | null, message: string): void {
    this.total += 1;
    if (this.found.length < shown) this.found.push({ line, message });
  }

  first(): LineProblem | undefined {
    return this.found[0];
  }

  /** Throws ImportRefused if there are any. */
  refuseIfAny(): void {
    if (this.total === 0) return;
    const inOrder = this.found.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
    throw new ImportRefused(inOrder, this.total);
  }
}

/** A problem that zod found, in words: the path of the field and what is wrong there. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const path = issue.path.reduce<string>((before, part) => {
    if (typeof part === "number") return `${before}[${part}]`;
    return before === "" ? String(part) : `${before}.${String(part)}`;
  }, "");
  const words = issueWords(issue);
  return path === "" ? words : `${path}: ${words}`;
}

function issueWords(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is missing" : `must be of type ${issue.expected}`;
    case "invalid_value":
      return `must be ${issue.values.length > 1 ? "one of " : ""}${issue.values.join(", ")}`;
    case "unrecognized_keys":
      return `unknown ${issue.keys.map((key) => `“${key}”`).join(", ")}`;
    case "too_big":
      return `must be at most ${issue.maximum}${issue.origin === "string" ? " characters" : ""}`;
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? "must not be empty"
        : `must be at least ${issue.minimum}`;
    case "invalid_format":
      return issue.message.startsWith("Invalid") ? formatWords(issue.format) : issue.message;
    case "invalid_union":
      return "must be one of header, entity, source, measure, claim, statement, relation";
    default:
      return issue.message;
  }
}

function formatWords(format: string): string {
  return format === "datetime"
    ? "must be an instant in UTC with seconds, such as 2024-08-14T00:00:00Z, of a day that exists"
    : "has the wrong form";
}
