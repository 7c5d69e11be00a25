export * from "./lines.ts";
export * from "./spans.ts";
export * as values from "./values.ts";
