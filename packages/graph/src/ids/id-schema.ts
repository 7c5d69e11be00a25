import { z } from "zod";
import { type IdType, type idFor, isId } from "./ids.ts";

/** The schema of an id of one type, as the graph stores it. */
export function id<Type extends IdType>(type: Type) {
  return z.custom<ReturnType<typeof idFor<Type>>>(
    (value) => typeof value === "string" && isId(type, value),
  );
}
