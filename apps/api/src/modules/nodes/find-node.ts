import { isId } from "@sayso/graph";
import type { Loaders } from "../loaders.ts";
import type { NodeMapper } from "./nodes.mappers.ts";

/** The thing with this id, through the loader of its type; null where there is none. */
export async function findNode(id: string, loaders: Loaders): Promise<NodeMapper | null> {
  if (isId("entity", id)) return loaders.entityById.load(id);
  if (isId("source", id)) return loaders.sourceById.load(id);
  if (isId("revision", id)) return loaders.revisionById.load(id);
  if (isId("statement", id)) return loaders.statementById.load(id);
  if (isId("claim", id)) return loaders.claimById.load(id);
  if (isId("figure", id)) return loaders.figureById.load(id);
  if (isId("measure", id)) return loaders.measureById.load(id);
  if (isId("relation", id)) return loaders.relationById.load(id);
  if (isId("import", id)) return loaders.importById.load(id);
  if (isId("change", id)) return loaders.changeById.load(id);
  return null;
}
