import { type IdType, type idFor, isId } from "@sayso/graph";
import { BadUserInput } from "./errors.ts";

type IdOf<Type extends IdType> = ReturnType<typeof idFor<Type>>;

/** An id given by a user. Throws BAD_USER_INPUT where it is malformed or of another type. */
export function requireId<Type extends IdType>(
  type: Type,
  value: string,
  field = "id",
): IdOf<Type> {
  if (!isId(type, value)) throw new BadUserInput(`Not the id of ${withArticle(type)}.`, field);
  return value;
}

/** The same for an id that may be left out. */
export function optionalId<Type extends IdType>(
  type: Type,
  value: string | null | undefined,
  field = "id",
): IdOf<Type> | undefined {
  return value === null || value === undefined ? undefined : requireId(type, value, field);
}

function withArticle(type: IdType): string {
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}
