/**
 * How many members a list is taken to have where no argument says so. Averages rather than bounds: what is
 * bounded elsewhere need not be counted at its worst.
 */
export const listSizes: Record<string, number> = {
  "Query.accounts": 100,
  "Account.retractedIn": 1,
  "Claim.contradicts": 1,
  "Claim.updatedBy": 1,
  "Statement.speakers": 2,
  "Query.relationTypes": 12,
  "Revision.statements": 100,
  "StatementFacets.speakers": 20,
  "StatementFacets.subjects": 20,
  "StatementFacets.outlets": 20,
  "Dataset.imports": 20,
  "CommonSubjects.nodes": 20,
  // Most rows are one claim of one speaker, told once.
  "ComparisonRow.left": 2,
  "ComparisonRow.right": 2,
  "Timeline.lanes": 3,
  "Timeline.bins": 300,
  "Subgraph.outlets": 50,
};

/** For every other list. */
export const usualListSize = 5;

/** Fields that make the database work more than the objects in their answer tell. */
export const weights: Record<string, number> = {
  "Query.path": 500,
  "Query.comparison": 50,
  "Query.commonSubjects": 20,
  "Query.comparableSpeakers": 20,
  "Query.search": 20,
  "Subgraph.matching": 200,
  "Subgraph.outlets": 200,
  "Query.timeline": 50,
  "Timeline.entries": 50,
  "MapMark.statementCount": 2,
  "StatementConnection.facets": 50,
  "StatementConnection.totalCount": 5,
  "EntityConnection.totalCount": 5,
  "SourceConnection.totalCount": 5,
  "RelationConnection.totalCount": 5,
};
