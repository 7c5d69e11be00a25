import { z } from "zod";
import { query } from "../../driver/query.ts";

/** The sort key next below the newest `$candidates` statements; no row where there are no more than these. */
export const keyBelowCandidates = query(
  `// keyBelowCandidates
MATCH (s:Statement)
USING INDEX SEEK s:Statement(sortKey)
WHERE s.sortKey > ''
RETURN s.sortKey AS key
ORDER BY s.sortKey DESC
SKIP $candidates
LIMIT 1`,
  z.object({ key: z.string() }),
);
