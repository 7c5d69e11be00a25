import { groupBy } from "#lib/group-by.ts";
import { findGroup, type Grouped, groupNode, groupTie, isGroup } from "./groups.ts";
import type { PictureNode } from "./picture.ts";
import type { Sight } from "./sight.ts";

/** What is in sight, as it is drawn: a group stands for those of its members that are, and says how many. */
export function drawnSight(sight: Sight, { picture, groupOf }: Grouped): Sight {
  if (groupOf.size === 0) return sight;
  const drawnAs = (slug: string) => groupOf.get(slug) ?? slug;
  const inGroups = groupBy(sight.nodes, ({ slug }) => groupOf.get(slug));
  const all = [...picture.nodes.values()].filter(isGroup);
  const groups = all.flatMap(({ slug, hub, kind }) => {
    const members = inGroups.get(slug);
    return members ? groupNode(hub, kind, members) : [];
  });
  const tied = new Set(sight.edges.flatMap(({ from, to }) => [drawnAs(from), drawnAs(to)]));
  const ties = groups.flatMap(({ slug, hub }) => (tied.has(slug) ? groupTie(slug, hub) : []));
  const single = sight.edges.filter(({ from, to }) => !groupOf.has(from) && !groupOf.has(to));
  const edges = [...single, ...ties];
  const isFaint = ({ slug }: PictureNode) => sight.faint.has(slug);
  const faint = new Set([
    ...sight.faint,
    ...groups.flatMap(({ slug, members }) => (members.every(isFaint) ? slug : [])),
  ]);
  // What is filtered out by its kind leaves a trace; what was taken away does not.
  const gone = all.filter(({ members }) => members.every(({ slug }) => sight.hidden.has(slug)));
  return {
    ...sight,
    nodes: [...(inGroups.get(undefined) ?? []), ...groups],
    ...{ edges, faint, bright: edges.filter(({ id }) => !faint.has(id)).length },
    hidden: new Set([...sight.hidden, ...gone.map(({ slug }) => slug)]),
  };
}

/** Ids of groups all of whose members in sight are among these. */
export function groupsWithin(sight: Sight, slugs: ReadonlySet<string>): readonly string[] {
  if (slugs.size === 0) return [];
  return sight.nodes.flatMap((node) =>
    isGroup(node) && node.members.every(({ slug }) => slugs.has(slug)) ? [node.slug] : [],
  );
}

/** Slugs of entities, those of a group for its id. */
export function entitiesOf(sight: Sight, drawn: readonly string[]): readonly string[] {
  return drawn.flatMap((id) => findGroup(sight.nodes, id)?.members.map(({ slug }) => slug) ?? [id]);
}
