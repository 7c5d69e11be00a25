export { claimText } from "./claim-text.ts";
export type { KnownEntity } from "./entity-keys.ts";
export { exchangeLines, type ReadSource, type SourcedReport } from "./exchange-lines.ts";
export { sourceKey } from "./keys.ts";
