import type { Resolvers } from "../generated/resolvers.ts";

/** The resolvers of all modules, one object per module; the server merges them. */
export const resolvers: Resolvers[] = [];
