import { z } from "zod";
import { query } from "../../driver/query.ts";
import { integer } from "../../driver/values.ts";

const nothing = z.object({});

/** A small label: it grows by one per file. */
export const findLastSequence = query(
  `// findLastSequence
MATCH (import:Import)
RETURN coalesce(max(import.sequence), 0) AS sequence`,
  z.object({ sequence: integer }),
);

/** Imports of a dataset that nothing has replaced yet: the completed one, and any that was interrupted since. */
export const listStandingImports = query(
  `// listStandingImports
MATCH (import:Import {dataset: $dataset})
WHERE import.state <> 'UNDONE' AND import.supersededBy IS NULL
RETURN import.id AS id, import.sha256 AS sha256, import.state AS state, import.startedAt AS startedAt,
  import.counts AS counts
ORDER BY import.sequence DESC`,
  z.object({
    id: z.string(),
    sha256: z.string(),
    state: z.string(),
    startedAt: z.string(),
    counts: z.string(),
  }),
);

export const settleInterrupted = query(
  `// settleInterrupted
MATCH (import:Import)
WHERE import.state = 'RUNNING'
SET import.state = 'INTERRUPTED'`,
  nothing,
);

export const startImport = query(
  `// startImport
MERGE (import:Import {id: $id})
ON CREATE SET import.dataset = $dataset, import.file = $file, import.title = $title,
  import.licence = $licence, import.sha256 = $sha256, import.startedAt = $startedAt,
  import.sequence = $sequence, import.counts = $counts
SET import.state = 'RUNNING'`,
  nothing,
);

/** Part of every write of an import: what it did so far. */
export const recordCounts = query(
  `// recordCounts
MATCH (import:Import {id: $id})
SET import.counts = $counts`,
  nothing,
);

export const finishImport = query(
  `// finishImport
MATCH (import:Import {id: $id})
SET import.state = 'COMPLETED', import.finishedAt = $finishedAt, import.counts = $counts
WITH import
MATCH (earlier:Import {dataset: import.dataset})
WHERE earlier.id <> import.id AND earlier.supersededBy IS NULL AND earlier.state <> 'UNDONE'
SET earlier.supersededBy = import.id`,
  nothing,
);

export const interruptImport = query(
  `// interruptImport
MATCH (import:Import {id: $id})
WHERE import.state = 'RUNNING'
SET import.state = 'INTERRUPTED'`,
  nothing,
);

export const linkBrought = query(
  `// linkBrought
MATCH (import:Import {id: $importId})
UNWIND $ids AS id
MATCH (thing:Entity|Source|Measure|Claim|Statement|Relation {id: id})
MERGE (import)-[:BROUGHT]->(thing)`,
  nothing,
);

/** When an import is taken back, what it had taken away belongs again to those that it had replaced. */
export const linkRestored = query(
  `// linkRestored
MATCH (undone:Import {id: $importId})
MATCH (import:Import {dataset: undone.dataset})
WHERE import.supersededBy = undone.id
UNWIND $ids AS id
MATCH (thing:Entity|Source|Measure|Claim|Statement|Relation {id: id})
MERGE (import)-[:BROUGHT]->(thing)`,
  nothing,
);

export const writeChanges = query(
  `// writeChanges
UNWIND $rows AS row
MERGE (change:Change {id: row.id})
ON CREATE SET change += row.properties`,
  nothing,
);

/** What the graph has of these, and whether this import wrote it already. */
export const listKnown = query(
  `// listKnown
UNWIND $ids AS id
MATCH (thing:Entity|Source|Measure|Claim|Statement|Relation {id: id})
RETURN thing.id AS id, thing.lineHash AS lineHash,
  EXISTS { (thing)<-[:BROUGHT]-(:Import {id: $importId}) } AS done`,
  z.object({ id: z.string(), lineHash: z.string().nullable(), done: z.boolean() }),
);

/** What the standing imports of a dataset brought. */
export const listHeld = query(
  `// listHeld
UNWIND $importIds AS importId
MATCH (import:Import {id: importId})-[:BROUGHT]->(thing)
RETURN DISTINCT thing.id AS id`,
  z.object({ id: z.string() }),
);

/** Which of these other standing imports brought too. */
export const listHeldElsewhere = query(
  `// listHeldElsewhere
UNWIND $ids AS id
MATCH (thing:Entity|Source|Measure|Claim|Statement|Relation {id: id})<-[:BROUGHT]-(import:Import)
WHERE NOT import.id IN $except AND import.state <> 'UNDONE'
  AND (import.supersededBy IS NULL OR import.supersededBy = $revivedBy)
RETURN DISTINCT thing.id AS id`,
  z.object({ id: z.string() }),
);
