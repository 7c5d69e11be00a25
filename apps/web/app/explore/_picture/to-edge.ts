import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { count } from "#lib/numbers.ts";
import type { PictureEdge } from "./picture.ts";

const fragment = graphql(`
  fragment ExplorerEdge_edge on ExplorerEdge {
    id
    from
    to
    statementCount
    originCount
    relation {
      type
      reading
      title
      status
    }
  }
`);

/** An edge of the API between two entities of the picture; undefined if it lacks an end. */
export function toEdge(
  edge: FragmentType<typeof fragment>,
  slugs: ReadonlyMap<string, string>,
): PictureEdge | undefined {
  const { id, relation, statementCount, originCount, ...ends } = readFragment(fragment, edge);
  const from = slugs.get(ends.from);
  const to = slugs.get(ends.to);
  if (from === undefined || to === undefined) return undefined;
  if (!relation) {
    const counts = { statements: statementCount ?? 0, origins: originCount ?? 0 };
    const label = count(counts.statements);
    return { id, from, to, tie: "SPEAKS_OF", label, ...counts, status: null };
  }
  const { type, reading, title, status } = relation;
  const words = title ?? reading;
  const label = status === "SUPPORTED" ? words : `${words} (${status.toLowerCase()})`;
  return { id, from, to, tie: type, label, statements: 0, origins: 0, status };
}
