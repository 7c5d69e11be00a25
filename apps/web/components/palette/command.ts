import type { StepKind } from "../recent/step.ts";

/** What the palette offers on one line. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly kind?: StepKind;
  /** What tells it from its like. */
  readonly detail?: string;
  /** The keys that do the same. */
  readonly keys?: string;
  /** Other words by which it is found. */
  readonly words?: string;
  /** Where it leads, or what it does. */
  readonly act: { readonly href: string } | { readonly run: () => void };
}

export interface CommandGroup {
  readonly title: string;
  readonly commands: readonly Command[];
}

/** The commands that a text means: each of its words begins one of theirs. All where nothing was typed. */
export function matching(commands: readonly Command[], text: string): readonly Command[] {
  const wanted = wordsOf(text);
  return commands.filter(({ label, words = "" }) => {
    const known = wordsOf(`${label} ${words}`);
    return wanted.every((word) => known.some((one) => one.startsWith(word)));
  });
}

/** Whether a text names one of the commands itself, by how it begins: then they come before what is found. */
export function namesOne(commands: readonly Command[], text: string): boolean {
  const wanted = text.trim().toLowerCase();
  return wanted.length > 1 && commands.some(({ label }) => label.toLowerCase().startsWith(wanted));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
