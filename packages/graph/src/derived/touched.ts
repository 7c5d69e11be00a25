import type { Transaction } from "../driver/database.ts";
import {
  claimCounters,
  entityCounters,
  inspectCounters,
  measureCounters,
  sourceCounters,
  writeCounters,
} from "./counters.ts";
import { inspectStatements, writeStatementsDerived } from "./statements.ts";
import {
  inspectRelations,
  inspectSpeaksOf,
  type SpeakerAndSubject,
  writeRelationDifferences,
  writeSpeaksOfDifferences,
} from "./ties.ts";
import { listDependents, listEndsOf, listMeasuresOf, listStatementsOf } from "./touched.cypher.ts";

/**
 * What one transaction touches. Name what is about to change before the change (`before…`), so that what loses
 * something is known; then `rederive` writes all that follows, in the same transaction.
 */
export class Touched {
  private readonly statements = new Set<string>();
  private readonly entities = new Set<string>();
  private readonly claims = new Set<string>();
  private readonly sources = new Set<string>();
  private readonly measures = new Set<string>();
  private readonly relations = new Set<string>();
  private readonly pairs = new Map<string, SpeakerAndSubject>();

  constructor(private readonly transaction: Transaction) {}

  /** Statements that are about to be written, changed or removed. */
  async beforeStatements(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.statements.add(id);
    await this.addDependents(ids);
  }

  /** Their statements take their place in the order from them. */
  async beforeSources(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const rows = await this.transaction.run(listStatementsOf, { ids });
    await this.beforeStatements(rows.map((row) => row.id));
  }

  /** Their statements take words and subjects from them. */
  async beforeClaims(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.beforeSources(ids);
    const measures = await this.transaction.run(listMeasuresOf, { ids });
    this.addMeasures(measures.map(({ id }) => id));
  }

  async beforeRelations(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.relations.add(id);
    const rows = await this.transaction.run(listEndsOf, { ids });
    for (const { id } of rows) this.entities.add(id);
  }

  addStatements(ids: readonly string[]): void {
    for (const id of ids) this.statements.add(id);
  }

  addSources(ids: readonly string[]): void {
    for (const id of ids) this.sources.add(id);
  }

  addMeasures(ids: readonly string[]): void {
    for (const id of ids) this.measures.add(id);
  }

  addEntities(ids: readonly string[]): void {
    for (const id of ids) this.entities.add(id);
  }

  /** Writes all derived values of what was touched. */
  async rederive(): Promise<void> {
    const ids = [...this.statements];
    if (ids.length > 0) {
      const differences = await inspectStatements(this.transaction, ids);
      const expected = differences.map((difference) => difference.expected);
      await writeStatementsDerived(this.transaction, expected);
      await this.addDependents(ids);
    }
    for (const [kind, touched] of [
      [entityCounters, this.entities],
      [claimCounters, this.claims],
      [sourceCounters, this.sources],
      [measureCounters, this.measures],
    ] as const) {
      if (touched.size === 0) continue;
      const found = await inspectCounters(this.transaction, kind, [...touched]);
      await writeCounters(this.transaction, kind, found);
    }
    const pairs = await inspectSpeaksOf(this.transaction, [...this.pairs.values()]);
    await writeSpeaksOfDifferences(this.transaction, pairs);
    if (this.relations.size === 0) return;
    const relations = await inspectRelations(this.transaction, [...this.relations]);
    await writeRelationDifferences(this.transaction, relations);
  }

  private async addDependents(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    for (const row of await this.transaction.run(listDependents, { ids })) {
      for (const id of row.outerIds) this.statements.add(id);
      for (const id of [...row.speakerIds, ...row.subjectIds]) this.entities.add(id);
      for (const id of row.claimIds) this.claims.add(id);
      for (const id of row.relationIds) this.relations.add(id);
      for (const id of row.sourceIds) this.sources.add(id);
      for (const speakerId of row.speakerIds) {
        for (const subjectId of row.subjectIds)
          this.pairs.set(`${speakerId} ${subjectId}`, { speakerId, subjectId });
      }
    }
  }
}
