import { z } from "zod";
import { query } from "../../driver/query.ts";

const optional = z.string().nullable();

/** An import, with the last one of its dataset that stands on it. */
export const findImportToUndo = query(
  `// findImportToUndo
MATCH (import:Import {id: $id})
RETURN import.dataset AS dataset, import.state AS state,
  head(COLLECT {
    MATCH (later:Import {dataset: import.dataset})
    WHERE later.sequence > import.sequence AND later.state <> 'UNDONE'
    RETURN later.id ORDER BY later.sequence DESC
  }) AS laterId`,
  z.object({ dataset: z.string(), state: z.string(), laterId: optional }),
);

/** What an import changed or removed, as it was before. */
export const listChangesToUndo = query(
  `// listChangesToUndo
MATCH (change:Change {importId: $importId})
WHERE change.stage = 'import' AND change.before IS NOT NULL
RETURN change.nodeId AS nodeId, change.before AS before,
  change.hashBefore AS hashBefore, change.hashAfter AS hashAfter
ORDER BY change.ordinal`,
  z.object({ nodeId: z.string(), before: z.string(), hashBefore: optional, hashAfter: optional }),
);

/** Imports that the undone one had replaced stand again. */
export const finishUndo = query(
  `// finishUndo
MATCH (import:Import {id: $id})
SET import.state = 'UNDONE', import.finishedAt = $finishedAt
WITH import
MATCH (earlier:Import {dataset: import.dataset})
WHERE earlier.supersededBy = import.id
REMOVE earlier.supersededBy`,
  z.object({}),
);
