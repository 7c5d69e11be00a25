/** Something derived that is not what it should be. */
export interface Difference {
  /** Id of the thing; for what lies between two entities both ids, parted by a space. */
  readonly id: string;
  /** What is wrong: names of properties, or words. */
  readonly what: readonly string[];
}

/** Names of the properties that are not as expected. */
export function namesThatDiffer(
  expected: Readonly<Record<string, unknown>>,
  stored: Readonly<Record<string, unknown>>,
): string[] {
  return Object.keys(expected).filter((name) => expected[name] !== (stored[name] ?? null));
}
