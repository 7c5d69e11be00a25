import { counted } from "../../lib/numbers.ts";
import type { OriginGroup, PlacedTelling } from "./origin-groups.ts";

/** A part of the picture under one heading: an origin, or those that are told once. */
export interface OriginSection<Telling> {
  /** “Origin A”, “Origins B to D” */
  readonly title: string;
  readonly count: string;
  /** What makes it one origin, or perhaps none of its own; empty where there is nothing to tell. */
  readonly reason: string;
  readonly rows: ReadonlyArray<{
    readonly placed: PlacedTelling<Telling>;
    /** Its origin's name, where the heading names several. */
    readonly origin: string | undefined;
  }>;
}

interface Told {
  readonly relays: readonly unknown[];
}

const unidentified = {
  one: "its speaker is not identified: perhaps not an origin of its own",
  many: "their speakers are not identified: perhaps not origins of their own",
};

/** Each origin by itself that is told several times; those that are told once, together. */
export function originSections<Telling extends Told>(
  groups: readonly OriginGroup<Telling>[],
): readonly OriginSection<Telling>[] {
  const once = groups.filter(({ tellings }) => tellings.length === 1);
  return [
    ...groups.filter(({ tellings }) => tellings.length > 1).map(severalTimes),
    ...[once.filter(({ known }) => known), once.filter(({ known }) => !known)].flatMap(together),
  ];
}

function severalTimes<Telling extends Told>(group: OriginGroup<Telling>): OriginSection<Telling> {
  const { name, known, sourceCount, tellings } = group;
  const relays = tellings.filter(({ telling }) => telling.relays.length > 0).length;
  const reasons = [
    ...(tellings.length - relays > 1 ? ["same speaker, channel and day"] : []),
    ...(relays > 0 ? [`${relays} of them ${relays === 1 ? "passes" : "pass"} another one on`] : []),
    ...(known ? [] : [unidentified.one]),
  ];
  return {
    title: `Origin ${name}`,
    count: `${counted(tellings.length, "telling")} in ${counted(sourceCount, "source")}`,
    reason: reasons.join("; "),
    rows: tellings.map((placed) => ({ placed, origin: undefined })),
  };
}

function together<Telling>(
  groups: readonly OriginGroup<Telling>[],
): readonly OriginSection<Telling>[] {
  const [first] = groups;
  const last = groups.at(-1);
  if (!first || !last) return [];
  const isOne = first === last;
  const names = `${first.name} ${groups.length === 2 ? "and" : "to"} ${last.name}`;
  return [
    {
      title: isOne ? `Origin ${first.name}` : `Origins ${names}`,
      count: isOne ? "1 telling" : "one telling each",
      reason: first.known ? "" : unidentified[isOne ? "one" : "many"],
      rows: groups.flatMap(({ name, tellings }) =>
        tellings.map((placed) => ({ placed, origin: isOne ? undefined : name })),
      ),
    },
  ];
}
