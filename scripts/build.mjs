import { ensureInstalled } from "./install.mjs";

ensureInstalled();
const { register } = await import("tsx/esm/api");
register();
const { buildIfStale } = await import("../apps/cli/src/start/build.ts");
await buildIfStale((step) => console.log(`· ${step}`));
