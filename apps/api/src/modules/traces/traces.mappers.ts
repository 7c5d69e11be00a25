import type { TraceHop } from "./hops.ts";
import type { TraceParts } from "./trace.ts";

export type TraceMapper = TraceParts;
export type HopMapper = TraceHop;
