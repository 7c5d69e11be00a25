import type { EntityKind } from "#generated/graphql.ts";
import { groupBy } from "#lib/group-by.ts";
import { groupId } from "../_recipe/open-step.ts";
import type { Picture } from "./picture.ts";

/** Expansions that bring more arrive in groups. */
export const groupFrom = 60;
/** Fewer are drawn one by one. */
export const leastMembers = 8;

/** An entity that hangs on the one whose expansion brought it, and on nothing else. */
export interface Leaf {
  readonly slug: string;
  readonly kind: EntityKind;
  /** Slug of what it hangs on. */
  readonly hub: string;
  /** Id of the group that it is in. */
  readonly group: string;
  /** Places of steps: the one that brought it, and the first after which it is drawn by itself. */
  readonly from: number;
  readonly until: number;
}

/** What is drawn in groups after some step of a picture, each with the steps between which it is. */
export function leavesOf(picture: Picture, held: ReadonlySet<string>): readonly Leaf[] {
  const { brought, nodes } = picture;
  const alone = firstAlone(picture, held);
  const neighbors = neighborsIn(picture);
  const leaves = brought.flatMap(({ step, added }, from) => {
    const hub = step.slug;
    if (step.does !== "expand" || added.length <= groupFrom || !nodes.has(hub)) return [];
    return added.flatMap((slug): Leaf[] => {
      const kind = nodes.get(slug)?.kind;
      const tied = neighbors.get(slug);
      if (!kind || !tied?.has(hub)) return [];
      const group = groupId({ slug: hub, kind });
      const others = [...tied].filter((other) => other !== hub);
      const until = Math.min(
        ...[slug, group].map((name) => alone.named.get(name) ?? Number.POSITIVE_INFINITY),
        ...others.map((other) => alone.arrived.get(other) ?? Number.POSITIVE_INFINITY),
      );
      return until > from ? [{ slug, kind, hub, group, from, until }] : [];
    });
  });
  return [...groupBy(leaves, ({ group }) => group).values()].flatMap((among) =>
    withoutSmall(among, brought.length),
  );
}

/** When each entity came, and when it or a group was first asked for by name. */
function firstAlone({ brought }: Picture, held: ReadonlySet<string>) {
  const arrived = new Map<string, number>();
  const named = new Map<string, number>();
  for (const [at, { step, added }] of brought.entries()) {
    for (const slug of added) arrived.set(slug, at);
    const names = step.does === "open" ? [groupId(step)] : [step.slug];
    for (const name of step.does === "path" ? [...names, step.to] : names) {
      if (!named.has(name)) named.set(name, at);
    }
  }
  for (const slug of held) if (!named.has(slug)) named.set(slug, brought.length - 1);
  return { arrived, named };
}

function neighborsIn({ edges }: Picture): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbors = new Map<string, Set<string>>();
  const add = (slug: string, other: string) => {
    const known = neighbors.get(slug);
    if (known) known.add(other);
    else neighbors.set(slug, new Set([other]));
  };
  for (const { from, to } of edges) {
    if (from === to) continue;
    add(from, to);
    add(to, from);
  }
  return neighbors;
}

/** Leaves of one group; where it becomes too small, those that are left leave it too. */
function withoutSmall(leaves: readonly Leaf[], steps: number): readonly Leaf[] {
  let left = leaves;
  for (let at = 0; at < steps; at++) {
    const inGroup = new Set(left.filter(({ from, until }) => from <= at && at < until));
    if (inGroup.size >= leastMembers) continue;
    left = left.map((leaf) => (inGroup.has(leaf) ? { ...leaf, until: at } : leaf));
  }
  return left.filter(({ from, until }) => until > from);
}
