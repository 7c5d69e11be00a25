import { z } from "zod";
import { query } from "../driver/query.ts";
import { changeRow, importRow } from "./import-rows.ts";

/** Imports by id; in no order, unknown ids left out. */
export const importsByIds = query(
  `// importsByIds
UNWIND $ids AS id
MATCH (import:Import {id: id})
RETURN import {.*} AS import`,
  z.object({ import: importRow }),
);

/** The newest imports. */
export const newestImports = query(
  `// newestImports
MATCH (import:Import)
WHERE import.startedAt > ''
WITH import ORDER BY import.startedAt DESC, import.sequence DESC LIMIT $limit
RETURN import {.*} AS import`,
  z.object({ import: importRow }),
);

/** Changes by id; in no order, unknown ids left out. */
export const changesByIds = query(
  `// changesByIds
UNWIND $ids AS id
MATCH (change:Change {id: id})
RETURN change {.*} AS change`,
  z.object({ change: changeRow }),
);

/** Changes between two sort keys, newest first. */
export const changesNewestFirst = query(
  `// changesNewestFirst
MATCH (change:Change)
WHERE change.sortKey > $low AND change.sortKey < $high
WITH change ORDER BY change.sortKey DESC LIMIT $limit
RETURN change {.*} AS change`,
  z.object({ change: changeRow }),
);

/** Changes between two sort keys, oldest first. */
export const changesOldestFirst = query(
  `// changesOldestFirst
MATCH (change:Change)
WHERE change.sortKey > $low AND change.sortKey < $high
WITH change ORDER BY change.sortKey LIMIT $limit
RETURN change {.*} AS change`,
  z.object({ change: changeRow }),
);

/** The newest 100 changes of each thing. */
export const changesOfNodes = query(
  `// changesOfNodes
UNWIND $ids AS id
CALL (id) {
  MATCH (change:Change {nodeId: id})
  RETURN change ORDER BY change.sortKey DESC LIMIT 100
}
RETURN change {.*} AS change
ORDER BY change.sortKey DESC`,
  z.object({ change: changeRow }),
);
