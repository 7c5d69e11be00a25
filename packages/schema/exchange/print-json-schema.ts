import { writeFileSync } from "node:fs";
import { printJsonSchema } from "./json-schema.ts";

writeFileSync(new URL("exchange.schema.json", import.meta.url), printJsonSchema());
