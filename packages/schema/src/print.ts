import { writeFileSync } from "node:fs";
import { printMergedSchema } from "./merge.ts";

writeFileSync(new URL("../schema.graphql", import.meta.url), printMergedSchema());
