import { Touched } from "../../derived/touched.ts";
import type { Transaction } from "../../driver/database.ts";
import type { DataType } from "../read/parsed-file.ts";
import { clearClaims, removeClaims, removeMeasures } from "./claims.cypher.ts";
import { removeEntities } from "./entities.cypher.ts";
import { clearRelations, removeRelations } from "./relations.cypher.ts";
import { removeSources } from "./sources.cypher.ts";
import { clearStatements, removeStatements } from "./statements.cypher.ts";

/** Removes things of one type with all that belongs to them. Nothing that stays may need them. */
export async function removeThings(
  transaction: Transaction,
  type: DataType,
  ids: readonly string[],
): Promise<void> {
  const touched = new Touched(transaction);
  switch (type) {
    case "relation":
      await touched.beforeRelations(ids);
      await transaction.run(clearRelations, { ids });
      await transaction.run(removeRelations, { ids });
      break;
    case "statement":
      await touched.beforeStatements(ids);
      await transaction.run(clearStatements, { ids });
      await transaction.run(removeStatements, { ids });
      break;
    case "claim":
      await touched.beforeClaims(ids);
      await transaction.run(clearClaims, { ids });
      await transaction.run(removeClaims, { ids });
      break;
    case "measure":
      await transaction.run(removeMeasures, { ids });
      break;
    case "source":
      await transaction.run(removeSources, { ids });
      break;
    case "entity":
      await transaction.run(removeEntities, { ids });
      break;
  }
  await touched.rederive();
}
