/** A relation as seen from one of its ends, as far as grouping needs it. */
export interface SeenRelation {
  readonly direction: "OUT" | "IN" | "BOTH";
  readonly node: {
    readonly id: string;
    readonly reading: string;
    readonly reverseReading: string;
    readonly subject: { readonly id: string };
    readonly object: { readonly id: string };
  };
}

/** Relations to one and the same other end: where there are several, they are rival or successive values. */
export interface RelationEntry<T extends SeenRelation> {
  readonly otherId: string;
  readonly relations: readonly T[];
}

export interface RelationGroup<T extends SeenRelation> {
  /** From the entity to the other ends: “is part of”. */
  readonly reading: string;
  readonly entries: readonly RelationEntry<T>[];
}

/** Groups relations by what they say, then by the other end, in the order in which they come. */
export function groupRelations<T extends SeenRelation>(
  relations: readonly T[],
): readonly RelationGroup<T>[] {
  const groups = new Map<string, Map<string, T[]>>();
  for (const relation of relations) {
    const { direction, node } = relation;
    const reading = direction === "IN" ? node.reverseReading : node.reading;
    const otherId = direction === "IN" ? node.subject.id : node.object.id;
    const entries = groups.get(reading) ?? new Map<string, T[]>();
    groups.set(reading, entries.set(otherId, [...(entries.get(otherId) ?? []), relation]));
  }
  return [...groups].map(([reading, entries]) => ({
    reading,
    entries: [...entries].map(([otherId, found]) => ({ otherId, relations: found })),
  }));
}
