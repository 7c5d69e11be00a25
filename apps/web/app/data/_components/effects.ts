import { count } from "#lib/numbers.ts";

interface TypeCount {
  readonly type: string;
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly unchanged: number;
}

/** What an import did, a line per type of thing that it held: “entities: 25 added”. */
export function effects(counts: readonly TypeCount[]): readonly string[] {
  const lines = counts.flatMap(({ type, added, changed, gone, unchanged }) => {
    const done = Object.entries({ added, changed, gone, unchanged }).filter(
      ([, value]) => value > 0,
    );
    const words = done.map(([name, value]) => `${count(value)} ${name}`);
    return words.length > 0 ? [`${plural(type)}: ${words.join(", ")}`] : [];
  });
  return lines.length > 0 ? lines : ["nothing"];
}

function plural(type: string): string {
  return type.endsWith("y") ? `${type.slice(0, -1)}ies` : `${type}s`;
}
