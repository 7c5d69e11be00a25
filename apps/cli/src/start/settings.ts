import { z } from "zod";
import { StartError } from "./errors.ts";

const port = z.coerce.number().int().min(1).max(65_535);

const settings = z.object({
  SAYSO_API_HOST: z.string().default("127.0.0.1"),
  SAYSO_API_PORT: port.default(4000),
  SAYSO_WEB_HOST: z.string().default("127.0.0.1"),
  SAYSO_WEB_PORT: port.default(3000),
  /** `none` leaves the sample out of an empty graph. */
  SAYSO_SAMPLE: z.enum(["kursk", "none"]).default("kursk"),
});

export type Settings = z.infer<typeof settings>;

/** Reads the settings of a start from the environment; a bad one is named. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const result = settings.safeParse(env);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const name = String(issue?.path[0]);
  throw new StartError(`${name}="${env[name]}" is not usable: ${issue?.message}.`);
}
