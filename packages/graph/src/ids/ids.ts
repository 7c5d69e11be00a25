import { createHash } from "node:crypto";

/** Prefix of the id of each type of node. Stored ids are the global ids of the API. */
export const idPrefixes = {
  entity: "ent",
  source: "src",
  revision: "rev",
  statement: "stm",
  mention: "mnt",
  claim: "clm",
  figure: "fig",
  measure: "msr",
  relation: "rel",
  import: "imp",
  change: "chg",
} as const;

export type IdType = keyof typeof idPrefixes;

type Id<Type extends IdType> = string & { readonly __id: Type };
export type EntityId = Id<"entity">;
export type SourceId = Id<"source">;
export type RevisionId = Id<"revision">;
export type StatementId = Id<"statement">;
export type MentionId = Id<"mention">;
export type ClaimId = Id<"claim">;
export type FigureId = Id<"figure">;
export type MeasureId = Id<"measure">;
export type RelationId = Id<"relation">;
export type ImportId = Id<"import">;
export type ChangeId = Id<"change">;

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";
const digits = 16;

/** A deterministic id: the same parts give the same id. 80 bits of SHA-256 in base 32. */
export function idFor<Type extends IdType>(
  type: Type,
  ...parts: readonly (string | number)[]
): Id<Type> {
  const hash = createHash("sha256")
    .update(JSON.stringify([type, ...parts]))
    .digest();
  let bits = hash.readBigUInt64BE(0) * 65_536n + BigInt(hash.readUInt16BE(8));
  let code = "";
  for (let index = 0; index < digits; index++) {
    code = alphabet.charAt(Number(bits % 32n)) + code;
    bits /= 32n;
  }
  return `${idPrefixes[type]}_${code}` as Id<Type>;
}

/** The type of a well-formed id, else null. */
export function idType(id: string): IdType | null {
  const prefix = /^([a-z]{3})_[a-z2-7]{16}$/.exec(id)?.[1];
  const found = Object.entries(idPrefixes).find(([, value]) => value === prefix);
  return found ? (found[0] as IdType) : null;
}

/** Narrows a string to an id of one type; false where it is malformed or of another type. */
export function isId<Type extends IdType>(type: Type, id: string): id is Id<Type> {
  return idType(id) === type;
}
