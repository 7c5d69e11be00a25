import type { Database } from "../driver/database.ts";
import { int } from "../driver/values.ts";
import type { EntityKind } from "../entities/entities.records.ts";
import type { EntityId } from "../ids/ids.ts";
import { countMarksOfMap, marksOfMap, unplacedOnMap } from "./map.cypher.ts";
import type { MapCountsRecord, MapMarkRecord } from "./map.records.ts";

export type MapStore = ReturnType<typeof createMapStore>;

/** Reads where places and events lie. */
export function createMapStore(database: Database) {
  return {
    /** Of most statements first. */
    async listMarks(kinds: readonly EntityKind[], limit: number): Promise<MapMarkRecord[]> {
      return database.read(marksOfMap, { kinds, limit: int(limit) });
    },

    async countMarks(kinds: readonly EntityKind[]): Promise<MapCountsRecord> {
      const [counts] = await database.read(countMarksOfMap, { kinds });
      return counts ?? { placed: 0, unplaced: 0 };
    },

    /** Places and events of which no location is known, of most statements first. */
    async listUnplaced(kinds: readonly EntityKind[], limit: number): Promise<EntityId[]> {
      const rows = await database.read(unplacedOnMap, { kinds, limit: int(limit) });
      return rows.map(({ entityId }) => entityId);
    },
  };
}
