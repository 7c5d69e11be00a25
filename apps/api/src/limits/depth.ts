import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";

/** Fields inside fields; the introspection query of GraphiQL has 15. */
export const maxDepth = 16;

/** How deep the fields of a valid selection go, through fragments. */
export function depthOf(
  selections: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known = new Map<SelectionSetNode, number>(),
): number {
  const before = known.get(selections);
  if (before !== undefined) return before;
  const depths = selections.selections.map((selection) => {
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? fragments.get(selection.name.value)?.selectionSet
        : selection.selectionSet;
    const below = inner ? depthOf(inner, fragments, known) : 0;
    return selection.kind === Kind.FIELD ? below + 1 : below;
  });
  const depth = Math.max(0, ...depths);
  known.set(selections, depth);
  return depth;
}
