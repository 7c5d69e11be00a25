import { cache } from "react";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";

const SourcePage = graphql(`
  query SourcePage($id: ID!) {
    source(id: $id) {
      id
      title
      language
      statementCount
      ...SourceHeader_source
      revision {
        id
        ...SourceReading_revision
      }
    }
  }
`);

const SourceRevisionPage = graphql(`
  query SourceRevisionPage($revision: ID!) {
    node(id: $revision) {
      ... on Revision {
        id
        ...SourceReading_revision
        source {
          id
          title
          language
          statementCount
          ...SourceHeader_source
            }
      }
    }
  }
`);

/** A source with one of its texts; null where there is none, or where the text is another source's. */
export const loadReading = cache(async (id: string, revisionId: string | undefined) => {
  return revisionId ? readRevision(id, revisionId) : readSource(id);
});

async function readSource(id: string) {
  const variables = { id };
  const result = await execute(SourcePage, variables);
  if (!result.ok) return result;
  const { source } = result.data;
  const reading = source && { source, revision: source.revision };
  return { ok: true as const, reading, document: SourcePage, variables };
}

async function readRevision(id: string, revisionId: string) {
  const variables = { revision: revisionId };
  const result = await execute(SourceRevisionPage, variables);
  if (!result.ok) return result;
  const { node } = result.data;
  const revision = node && "source" in node && node.source.id === id ? node : null;
  const reading = revision && { source: revision.source, revision };
  return { ok: true as const, reading, document: SourceRevisionPage, variables };
}
