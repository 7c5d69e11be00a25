import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";

/** All but what belongs to the form of the graph. A scan is what is wanted here. */
export const deleteSome = query(
  `// deleteSome
MATCH (node)
WHERE NOT node:Migration AND NOT node:Lock
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(*) AS deleted`,
  z.object({ deleted: integer }),
);
