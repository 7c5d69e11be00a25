import { readFileSync } from "node:fs";
import { z } from "zod";

const file = new URL("../../../package.json", import.meta.url);

/** Version of Sayso, as the root package names it. */
export const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(file, "utf8")));
