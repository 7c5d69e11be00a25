import type { Located } from "#components/map/view.ts";

/** A place, or an event in a place where it happened, as it is drawn. */
export interface Mark extends Located {
  /** An event has one of its own in each place where it happened. */
  readonly key: string;
  readonly kind: "PLACE" | "EVENT";
  readonly slug: string;
  readonly name: string;
  /** Statements about it that match the filters. */
  readonly count: number;
  /** The place in which it lies: itself, or where the event happened. */
  readonly placeName: string;
  /** True if some deny that the event happened there. */
  readonly contested: boolean;
}

/** All marks of one point of the earth. */
export interface Spot extends Located {
  readonly key: string;
  /** The place first, then the events in it, most statements first. */
  readonly marks: readonly [Mark, ...Mark[]];
}

/** Marks of the same point together, since no zoom parts them. */
export function spotsOf(marks: readonly Mark[]): Spot[] {
  const groups = new Map<string, Mark[]>();
  for (const mark of marks) {
    const key = `${mark.latitude} ${mark.longitude}`;
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  return [...groups].flatMap(([key, group]) => {
    const [first, ...rest] = group.toSorted(inOrder);
    if (!first) return [];
    const { latitude, longitude } = first;
    const radiusKm = group.find((mark) => mark.radiusKm !== null)?.radiusKm ?? null;
    return [{ key, latitude, longitude, radiusKm, marks: [first, ...rest] }];
  });
}

function inOrder(one: Mark, other: Mark): number {
  const place = (mark: Mark) => (mark.kind === "PLACE" ? 0 : 1);
  return place(one) - place(other) || other.count - one.count;
}

/** The mark of a spot that is spoken of most. */
export function loudest({ marks }: Spot): Mark {
  return marks.reduce((best, mark) => (mark.count > best.count ? mark : best));
}
