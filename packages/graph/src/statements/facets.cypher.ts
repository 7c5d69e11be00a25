import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";

const values = z.array(z.object({ value: z.string(), label: z.string(), count: integer }));

/**
 * How often each value occurs among given statements, from their tags: by kind of value, the most frequent
 * first, at most 100 of a kind.
 */
export const facetsOfStatements = query(
  `// facetsOfStatements
UNWIND $lists AS list
CALL (list) {
  UNWIND list.ids AS id
  MATCH (s:Statement {id: id})
  UNWIND s.tags + ['form:' + s.form, 'stance:' + s.stance] AS tag
  WITH split(tag, ':') AS parts, count(*) AS count
  WHERE parts[0] IN ['by', 'about', 'via', 'outlet', 'form', 'stance']
  OPTIONAL MATCH (entity:Entity {id: parts[1]})
  WITH parts, count, entity
  ORDER BY count DESC, entity.nameKey, parts[1]
  RETURN parts[0] AS kind,
    collect({value: parts[1], label: coalesce(entity.name, parts[1]), count: count})[..100] AS values
}
RETURN list.index AS list, kind, values`,
  z.object({
    list: integer,
    kind: z.enum(["by", "about", "via", "outlet", "form", "stance"]),
    values,
  }),
);
