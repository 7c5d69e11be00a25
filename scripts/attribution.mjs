import { ensureInstalled } from "./install.mjs";

ensureInstalled();
const { register } = await import("tsx/esm/api");
register();
const { main } = await import("../packages/attribution/src/main.ts");
process.exitCode = await main(process.argv);
