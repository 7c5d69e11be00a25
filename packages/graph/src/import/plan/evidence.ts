import type { Database } from "../../driver/database.ts";
import { patient } from "../../driver/patient.ts";
import { idOfKey } from "../check/keys.ts";
import { listTellings } from "../check/surroundings.cypher.ts";
import { inChunks } from "../chunks.ts";
import type { Problems } from "../problems.ts";
import type { Things } from "../things.ts";

/**
 * Nothing is asserted without evidence: refuses a claim that no statement makes, and a relation none of whose
 * supporting claims a statement affirms. Statements of the graph count, if they stay as they are.
 */
export async function checkEvidence(
  database: Database,
  things: Things,
  gone: ReadonlySet<string>,
  problems: Problems,
): Promise<void> {
  const told = new Set<string>();
  const affirmed = new Set<string>();
  const count = (claimId: string, stance: string) => {
    told.add(claimId);
    if (stance === "AFFIRMS") affirmed.add(claimId);
  };
  for (const { line } of things.statement) count(idOfKey("claim", line.claim), line.stance);
  const wanted = new Set(things.claim.map(({ id }) => id));
  for (const { line } of things.relation)
    for (const key of line.supportedBy) wanted.add(idOfKey("claim", key));
  const inFile = new Set(things.statement.map(({ id }) => id));
  for (const ids of inChunks([...wanted].filter((id) => !affirmed.has(id)))) {
    for (const row of await database.read(listTellings, { ids }, patient)) {
      if (!inFile.has(row.id) && !gone.has(row.id)) count(row.claimId, row.stance);
    }
  }
  for (const { id, number, line } of things.claim) {
    if (!told.has(id)) problems.add(number, `no statement makes the claim “${line.key}”`);
  }
  for (const { number, line } of things.relation) {
    if (!line.supportedBy.some((key) => affirmed.has(idOfKey("claim", key))))
      problems.add(number, "supportedBy: no statement affirms any of these claims");
  }
}
