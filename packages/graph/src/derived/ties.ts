import type { Transaction } from "../driver/database.ts";
import { int } from "../driver/values.ts";
import { type Difference, namesThatDiffer } from "./difference.ts";
import {
  readRelationState,
  readSpeaksOf,
  removeSpeaksOf,
  writeSpeaksOf,
  writeTypedEdges,
} from "./ties.cypher.ts";

/** Two entities, the first of which speaks of the second. */
export interface SpeakerAndSubject {
  readonly speakerId: string;
  readonly subjectId: string;
}

export interface SpeaksOfDifference extends Difference, SpeakerAndSubject {
  readonly expected: {
    readonly statements: number;
    readonly origins: number;
    readonly lastOn: string | null;
  };
}

/** Finds pairs whose SPEAKS_OF is not what the statements give. */
export async function inspectSpeaksOf(
  transaction: Transaction,
  pairs: readonly SpeakerAndSubject[],
): Promise<SpeaksOfDifference[]> {
  const others = pairs.filter(({ speakerId, subjectId }) => speakerId !== subjectId);
  if (others.length === 0) return [];
  const rows = await transaction.run(readSpeaksOf, { pairs: others });
  return rows.flatMap(({ speakerId, subjectId, expected, stored }) => {
    const absent = expected.statements === 0;
    if (absent && stored === null) return [];
    const what = stored && !absent ? namesThatDiffer(expected, stored) : ["SPEAKS_OF"];
    if (what.length === 0) return [];
    return [{ id: `${speakerId} ${subjectId}`, what, speakerId, subjectId, expected }];
  });
}

export async function writeSpeaksOfDifferences(
  transaction: Transaction,
  differences: readonly SpeaksOfDifference[],
): Promise<void> {
  const gone = differences.filter(({ expected }) => expected.statements === 0);
  const there = differences.filter(({ expected }) => expected.statements > 0);
  if (gone.length > 0) await transaction.run(removeSpeaksOf, { rows: gone.map(pairOf) });
  if (there.length === 0) return;
  const rows = there.map((item) => {
    const { statements, origins, lastOn } = item.expected;
    const properties = { statements: int(statements), origins: int(origins), lastOn };
    return { ...pairOf(item), properties };
  });
  await transaction.run(writeSpeaksOf, { rows });
}

function pairOf({ speakerId, subjectId }: SpeakerAndSubject): SpeakerAndSubject {
  return { speakerId, subjectId };
}

export interface RelationDifference extends Difference {
  readonly subjectId: string;
  readonly objectId: string;
  readonly status: "SUPPORTED" | "CONTESTED" | "DISPUTED";
}

/** Finds relations whose status or typed edge is not what their evidence gives. */
export async function inspectRelations(
  transaction: Transaction,
  ids: readonly string[],
): Promise<RelationDifference[]> {
  const rows = await transaction.run(readRelationState, { ids });
  return rows.flatMap((row) => {
    const { id, subjectId, objectId } = row;
    const status = row.inFavour === 0 ? "DISPUTED" : row.against === 0 ? "SUPPORTED" : "CONTESTED";
    const edge = row.edges.length === 1 && row.edges[0] === `${row.type} ${status}`;
    const what = [...(row.status === status ? [] : ["status"]), ...(edge ? [] : ["typed edge"])];
    return what.length === 0 ? [] : [{ id, what, subjectId, objectId, status }];
  });
}

export async function writeRelationDifferences(
  transaction: Transaction,
  differences: readonly RelationDifference[],
): Promise<void> {
  if (differences.length === 0) return;
  const rows = differences.map(({ id, subjectId, objectId, status }) => ({
    id,
    subjectId,
    objectId,
    status,
  }));
  await transaction.run(writeTypedEdges, { rows });
}
