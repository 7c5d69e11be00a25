export { claimText } from "./claim-text.ts";
export { wholeDay } from "./dates.ts";
export type { FindKnown, KnownEntity } from "./entity-keys.ts";
export { exchangeLines, listNamed, type SourcedReport } from "./exchange-lines.ts";
export { entityKey, sourceKey } from "./keys.ts";
