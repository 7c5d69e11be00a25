import { type EntityRelationFilter, type RelationType, relationTypeList } from "@sayso/graph";
import type { RelationDirection } from "../../generated/resolvers.ts";

/** Types in the order of the closed list and each once, so that a cursor does not depend on how they were written. */
export function toRelationFilter(
  types: readonly RelationType[] | null | undefined,
  direction: RelationDirection | null | undefined,
): EntityRelationFilter {
  const all = relationTypeList.map((info) => info.type);
  return {
    types: types ? all.filter((type) => types.includes(type)) : all,
    directions: direction && direction !== "BOTH" ? [direction] : ["OUT", "IN"],
  };
}
