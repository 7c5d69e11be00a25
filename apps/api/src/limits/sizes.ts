/**
 * How many members a list is taken to have where no argument says so. Averages rather than bounds: what is
 * bounded elsewhere need not be counted at its worst.
 */
export const listSizes: Record<string, number> = {
  "Query.accounts": 100,
  "Query.relationTypes": 12,
  "Revision.statements": 100,
  "StatementFacets.speakers": 20,
  "StatementFacets.subjects": 20,
  "StatementFacets.outlets": 20,
  "Dataset.imports": 20,
};

/** For every other list. */
export const usualListSize = 5;

/** Fields that make the database work more than the objects in their answer tell. */
export const weights: Record<string, number> = {
  "Query.path": 500,
  "Query.search": 20,
  "StatementConnection.facets": 50,
  "StatementConnection.totalCount": 5,
  "EntityConnection.totalCount": 5,
  "SourceConnection.totalCount": 5,
  "RelationConnection.totalCount": 5,
};
