import type { Database } from "../driver/database.ts";
import { patient } from "../driver/patient.ts";
import type { Query } from "../driver/query.ts";
import { int } from "../driver/values.ts";
import type { DataType } from "../import/read/parsed-file.ts";
import {
  listClaimKeys,
  listEntityKeys,
  listMeasureKeys,
  listRelationKeys,
  listSourceKeys,
  listStatementIds,
} from "./export.cypher.ts";

const walks: Record<DataType, Query<{ id: string; key: string }>> = {
  entity: listEntityKeys,
  source: listSourceKeys,
  measure: listMeasureKeys,
  claim: listClaimKeys,
  statement: listStatementIds,
  relation: listRelationKeys,
};

/** Ids of all things of one type, in parts, in the order of their keys. */
export async function* walkIds(
  database: Database,
  type: DataType,
  size = 500,
): AsyncIterable<readonly string[]> {
  let after = "";
  while (true) {
    const parameters = { after, limit: int(size) };
    const rows = await database.read(walks[type], parameters, patient);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(({ id }) => id);
    after = last.key;
  }
}
