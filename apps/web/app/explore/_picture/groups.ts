import { kindNames } from "#components/entities/kinds.ts";
import type { EntityKind } from "#generated/graphql.ts";
import { groupBy } from "#lib/group-by.ts";
import { counted } from "#lib/numbers.ts";
import { groupId } from "../_recipe/open-step.ts";
import { type Leaf, leavesOf } from "./leaves.ts";
import type { Brought, Picture, PictureEdge, PictureNode } from "./picture.ts";

/** Entities of one kind that a large expansion brought and that hang on nothing else, drawn as one. */
export interface GroupNode extends PictureNode {
  /** Slug of the entity that they hang on. */
  readonly hub: string;
  readonly members: readonly PictureNode[];
}

/** A picture as it is drawn. */
export interface Grouped {
  /** Its nodes are entities and groups; its edges join all that was drawn after any of its steps. */
  readonly picture: Picture;
  /** Ids of groups by the slugs of what they stand for. */
  readonly groupOf: ReadonlyMap<string, string>;
}

export function isGroup(node: PictureNode): node is GroupNode {
  return "members" in node;
}

/** The group of that id; undefined if none of the nodes is. */
export function findGroup(nodes: readonly PictureNode[], id: string): GroupNode | undefined {
  const node = nodes.find(({ slug }) => slug === id);
  return node && isGroup(node) ? node : undefined;
}

/** Its name says of how many it is. */
export function groupNode(
  hub: string,
  kind: EntityKind,
  members: readonly PictureNode[],
): GroupNode {
  const id = groupId({ slug: hub, kind });
  const { one, many } = kindNames[kind];
  const name = counted(members.length, one.toLowerCase(), many.toLowerCase());
  return { id, slug: id, kind, name, quoted: 0, discussed: 0, relations: 0, hub, members };
}

/** The line between a group and what it hangs on. Both have one id: who points at one means the other too. */
export function groupTie(id: string, hub: string): PictureEdge {
  const counts = { statements: 0, origins: 0 };
  return { id, from: hub, to: id, tie: "SPEAKS_OF", label: "", status: null, ...counts };
}

export function isGroupTie({ id, to }: PictureEdge): boolean {
  return id === to;
}

/**
 * Draws the leaves of large expansions as groups. Each step is seen by what was there at its time, so that a later
 * one moves on from where the earlier ones led. `held`: slugs of entities that are drawn in any case.
 */
export function groupsOf(picture: Picture, held: ReadonlySet<string>): Grouped {
  const leaves = leavesOf(picture, held);
  if (leaves.length === 0) return { picture, groupOf: new Map() };
  const left = leaves.filter((leaf) => waits(leaf, picture.brought.length - 1));
  const groupOf = new Map(left.map(({ slug, group }) => [slug, group]));
  const groups = [...groupBy(left, ({ group }) => group).values()].flatMap((among) => {
    const members = among.flatMap(({ slug }) => picture.nodes.get(slug) ?? []);
    const [first] = among;
    return first ? groupNode(first.hub, first.kind, members) : [];
  });
  const single = [...picture.nodes.values()].filter(({ slug }) => !groupOf.has(slug));
  const hubs = new Map(leaves.map(({ group, hub }) => [group, hub]));
  return {
    picture: {
      ...picture,
      nodes: new Map([...single, ...groups].map((node) => [node.slug, node])),
      edges: [...picture.edges, ...[...hubs].map(([group, hub]) => groupTie(group, hub))],
      brought: picture.brought.map((one, at) => drawnBy(one, at, leaves)),
    },
    groupOf,
  };
}

/** What a step brought, as it is drawn. */
function drawnBy(brought: Brought, at: number, leaves: readonly Leaf[]): Brought {
  const groupsAt = (step: number) =>
    new Set(leaves.flatMap((leaf) => (waits(leaf, step) ? [leaf.group] : [])));
  const [before, now] = [groupsAt(at - 1), groupsAt(at)];
  const waiting = new Set(leaves.flatMap((leaf) => (waits(leaf, at) ? [leaf.slug] : [])));
  const leaving = leaves.flatMap(({ slug, from, until }) =>
    from < at && until === at ? [slug] : [],
  );
  return {
    ...brought,
    added: [
      ...brought.added.filter((slug) => !waiting.has(slug)),
      ...leaving,
      ...[...now].filter((group) => !before.has(group)),
    ],
    gone: [...before].filter((group) => !now.has(group)),
  };
}

/** Whether a leaf is in its group after a step. */
function waits({ from, until }: Leaf, at: number): boolean {
  return from <= at && at < until;
}
