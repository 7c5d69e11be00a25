import type { Database } from "../driver/database.ts";
import type { EntityId } from "../ids/ids.ts";
import type { Page, PageRequest } from "../paging/page.ts";
import { entitiesByIds, entityBySlug, operatorsByChannels } from "./entities.cypher.ts";
import type { EntityRecord } from "./entities.records.ts";
import {
  countEntities,
  type EntityListFilter,
  type EntityOrder,
  listEntities,
} from "./entity-lists.store.ts";

export type EntityStore = ReturnType<typeof createEntityStore>;

/** Reads entities. */
export function createEntityStore(database: Database) {
  return {
    /** In no order; unknown ids are left out. */
    async listEntitiesByIds(ids: readonly EntityId[]): Promise<EntityRecord[]> {
      const rows = await database.read(entitiesByIds, { ids });
      return rows.map((row) => row.entity);
    },

    async findEntityBySlug(slug: string): Promise<EntityRecord | null> {
      const [row] = await database.read(entityBySlug, { slug });
      return row?.entity ?? null;
    },

    /** In an order without ties. */
    async listEntities(
      filter: EntityListFilter,
      orderBy: EntityOrder,
      request: PageRequest,
    ): Promise<Page<EntityRecord>> {
      return listEntities(database, filter, orderBy, request);
    },

    async countEntities(filter: EntityListFilter): Promise<number> {
      return countEntities(database, filter);
    },

    /** Whose channels these are; channels whose owner is not known are left out. */
    async listOperatorsByChannelIds(ids: readonly EntityId[]) {
      return database.read(operatorsByChannels, { ids });
    },
  };
}
