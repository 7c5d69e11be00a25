import { ensureInstalled } from "./install.mjs";

ensureInstalled();
const { register } = await import("tsx/esm/api");
register();
const { start } = await import("../apps/cli/src/start/start.ts");
await start();
