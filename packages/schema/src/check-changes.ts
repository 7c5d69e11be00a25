import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { listUnloggedBreaks } from "./breaking-changes.ts";
import { readSchema } from "./index.ts";

const committed = spawnSync("git", ["show", "HEAD:packages/schema/schema.graphql"], {
  encoding: "utf8",
});
// Without git, as in an unpacked archive, there is nothing to compare with.
if (committed.status === 0) {
  const changelog = readFileSync(new URL("../../../docs/changelog.md", import.meta.url), "utf8");
  const breaks = listUnloggedBreaks(committed.stdout, readSchema(), changelog);
  for (const line of breaks) console.error(line);
  if (breaks.length > 0) process.exitCode = 1;
}
