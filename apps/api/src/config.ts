import { z } from "zod";

const port = wholeNumber(0, 65_535);
const cost = wholeNumber(100, 1_000_000);

const settings = z.object({
  SAYSO_API_HOST: z.string().min(1).default("127.0.0.1"),
  SAYSO_API_PORT: port.default(4_000),
  SAYSO_LOG_LEVEL: oneOf("fatal", "error", "warn", "info", "debug", "silent").default("info"),
  SAYSO_INTROSPECTION: oneOf("on", "off").default("on"),
  SAYSO_API_MAX_COST: cost.default(10_000),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/./, "must begin with bolt:// or neo4j://"),
  NEO4J_USER: z.string().min(1).default("neo4j"),
  NEO4J_PASSWORD: z.string(),
  NEO4J_DATABASE: z.string().min(1).default("neo4j"),
});

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly introspection: boolean;
  readonly maxCost: number;
  readonly connection: {
    readonly uri: string;
    readonly user: string;
    readonly password: string;
    readonly database: string;
  };
}

/** A setting that cannot be used. Its message is one line that names the setting. */
export class BadSetting extends Error {
  override readonly name = "BadSetting";
}

/** Reads the settings from the environment; a blank one counts as left out. Throws BadSetting. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.entries(env).filter(([, value]) => value?.trim());
  const result = settings.safeParse(Object.fromEntries(given));
  if (!result.success) {
    const lines = result.error.issues.map((issue) => explain(String(issue.path[0]), issue, env));
    throw new BadSetting(lines.join("; "));
  }
  const values = result.data;
  return {
    host: values.SAYSO_API_HOST,
    port: values.SAYSO_API_PORT,
    logLevel: values.SAYSO_LOG_LEVEL,
    introspection: values.SAYSO_INTROSPECTION === "on",
    maxCost: values.SAYSO_API_MAX_COST,
    connection: {
      uri: values.NEO4J_URI,
      user: values.NEO4J_USER,
      password: values.NEO4J_PASSWORD,
      database: values.NEO4J_DATABASE,
    },
  };
}

function oneOf<const Value extends string>(...values: Value[]) {
  return z.enum(values, `must be one of ${values.join(", ")}`);
}

function wholeNumber(min: number, max: number) {
  const message = `must be a whole number from ${min} to ${max}`;
  return z.coerce.number(message).int(message).min(min, message).max(max, message);
}

function explain(name: string, issue: z.core.$ZodIssue, env: Record<string, string | undefined>) {
  const value = env[name]?.trim();
  if (!value) return `${name} is not set`;
  const shown = name === "NEO4J_PASSWORD" ? "" : ` is "${value}" and`;
  return `${name}${shown} ${issue.message}`;
}
