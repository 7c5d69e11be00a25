import { BadUserInput } from "../errors.ts";

/**
 * Refuses what the database cannot keep unit for unit: NUL, and half of a surrogate pair, which UTF-8 has no
 * form for and which would shift every offset after it.
 */
export function requireWellFormed(text: string): void {
  if (text.includes("\0") || !text.isWellFormed()) {
    throw new BadUserInput("A text holds NUL or half of a surrogate pair.");
  }
}

const maxNesting = 20;

/** The same for every text in the variables of a request, which also may not nest without end. */
export function checkVariables(value: unknown, nesting = 0): void {
  if (typeof value === "string") requireWellFormed(value);
  if (typeof value !== "object" || value === null) return;
  if (nesting > maxNesting)
    throw new BadUserInput(`Variables may nest ${maxNesting} deep at most.`);
  for (const [name, member] of Object.entries(value)) {
    requireWellFormed(name);
    checkVariables(member, nesting + 1);
  }
}
