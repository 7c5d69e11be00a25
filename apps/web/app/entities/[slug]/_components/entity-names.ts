import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";

const EntityNames = graphql(`
  query EntityNames($ids: [ID!]!) {
    subgraph(ids: $ids) {
      nodes {
        id
        name
      }
    }
  }
`);

/** Names by id, of entities that a filter names by id alone. What is not found is left out. */
export async function entityNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const result = await execute(EntityNames, { ids: [...ids] });
  const nodes = result.ok ? result.data.subgraph.nodes : [];
  return new Map(nodes.map(({ id, name }) => [id, name]));
}
