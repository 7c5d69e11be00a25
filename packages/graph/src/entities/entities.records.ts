import { values } from "@sayso/schema/exchange";
import type { z } from "zod";
import type { DateRecord } from "../dates/dates.ts";
import type { EntityId } from "../ids/ids.ts";

export const entityKinds = values.entityKind.options;

export type EntityKind = z.infer<typeof values.entityKind>;

/** A point on the earth, WGS 84. */
export interface LocationRecord {
  readonly latitude: number;
  readonly longitude: number;
  /** Kilometres; null where the point is exact. */
  readonly radiusKm: number | null;
}

/** How often an entity speaks and is spoken of; kept with the graph. */
export interface EntityCountsRecord {
  readonly statements: number;
  readonly said: number;
  readonly reported: number;
  readonly denied: number;
  readonly about: number;
  readonly relations: number;
  readonly sources: number;
}

/** An entity of any kind. */
export interface EntityRecord {
  readonly id: EntityId;
  readonly slug: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** The name folded, for order. */
  readonly nameKey: string;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly referenceOrigin: string | null;
  readonly wikidataId: string | null;
  /** Places only. */
  readonly location: LocationRecord | null;
  /** Events only. */
  readonly date: DateRecord | null;
  readonly counts: EntityCountsRecord;
}
