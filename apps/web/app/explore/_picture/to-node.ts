import type { ExplorerNode_EntityFragment } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import type { PictureNode } from "./picture.ts";

const fragment = graphql(`
  fragment ExplorerNode_entity on Entity {
    id
    slug
    kind
    name
    counts {
      statements
      about
      relations
    }
  }
`);

/** An entity of the API as the picture holds it. */
export function toNode(entity: FragmentType<typeof fragment>): PictureNode {
  const { counts, ...node }: ExplorerNode_EntityFragment = readFragment(fragment, entity);
  const { statements, about, relations } = counts;
  return { ...node, quoted: statements, discussed: about, relations };
}
