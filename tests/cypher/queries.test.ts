import { readdirSync } from "node:fs";
import { queryName } from "@sayso/graph";
import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { z } from "zod";
import type { Query } from "../../packages/graph/src/driver/query.ts";
import { allowedScans } from "./allowed-scans.ts";

const folder = new URL("../../packages/graph/src/", import.meta.url);

/** Labels of which there may be millions. */
const growing = [
  "Statement",
  "Mention",
  "Claim",
  "Entity",
  "Source",
  "Revision",
  "Figure",
  "Relation",
  "Change",
];

const form = z.object({
  text: z.string(),
  row: z.custom<z.ZodType>((value) => value instanceof z.ZodType),
});

interface Named {
  readonly name: string;
  readonly query: Query<unknown>;
}

async function listQueries(): Promise<Named[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const modules = files
    .filter((name) => name.endsWith(".cypher.ts"))
    .map((name): Promise<Record<string, unknown>> => import(new URL(name, folder).href));
  return (await Promise.all(modules)).flatMap((module) =>
    Object.entries(module).flatMap(([name, value]) => {
      const parsed = form.safeParse(value);
      return parsed.success ? [{ name, query: parsed.data }] : [];
    }),
  );
}

const queries = await listQueries();
let driver: Driver;

beforeAll(() => {
  const { uri, user, password } = inject("neo4j");
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(() => driver.close());

/** What a query is planned to do. */
async function explain(text: string): Promise<string[]> {
  const names = [...text.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? "");
  const parameters = Object.fromEntries(names.map((name) => [name, valueFor(name, text)]));
  const session = driver.session();
  try {
    const { summary } = await session.run(`EXPLAIN ${text}`, parameters);
    return summary.plan ? operators(summary.plan) : [];
  } finally {
    await session.close();
  }
}

/** EXPLAIN looks at the types of what says how many, and at those of lists. */
function valueFor(name: string, text: string): unknown {
  const isLimit = new RegExp(`(LIMIT |SKIP |limit: |\\.\\.)\\$${name}\\b`).test(text);
  if (isLimit) return neo4j.int(10);
  return new RegExp(`UNWIND \\$${name}\\b|IN \\$${name}\\b`).test(text) ? [] : "x";
}

function operators(plan: Plan): string[] {
  const details = String(plan.arguments.Details ?? "");
  const operator = plan.operatorType.replace(/@.*/, "");
  return [`${operator} ${details}`, ...plan.children.flatMap(operators)];
}

/** The scans of a plan that read every node, or every node of a growing label. */
function scansOf(plan: readonly string[]): string[] {
  return plan.filter((step) => {
    if (step.startsWith("AllNodesScan") || step.startsWith("PartitionedAllNodesScan")) return true;
    // The count store answers without reading a node.
    if (!/^\w*NodeByLabelsScan|^\w*NodeByLabelScan/.test(step)) return false;
    return growing.some((label) => new RegExp(`:${label}\\b|\\b${label}\\|`).test(step));
  });
}

test("there are queries to check", () => {
  expect(queries.length).toBeGreaterThan(100);
});

describe.each(queries)("$name", ({ name, query }) => {
  test("carries its own name and no text put together from pieces", () => {
    expect(queryName(query)).toBe(name);
    expect(query.text).not.toContain("${");
  });

  test("is planned without a scan of what grows", async () => {
    const scans = scansOf(await explain(query.text));
    if (name in allowedScans) expect(scans, "it no longer needs its allowance").not.toEqual([]);
    else expect(scans).toEqual([]);
  });
});

test("a query that scans is found", async () => {
  expect(scansOf(await explain("MATCH (n) RETURN n"))).toHaveLength(1);
  expect(scansOf(await explain("MATCH (n:Statement) RETURN n.text"))).toHaveLength(1);
  expect(scansOf(await explain("MATCH (n:Entity|Source) RETURN n.name"))).not.toEqual([]);
  expect(scansOf(await explain("MATCH (n:Statement {id: 'x'}) RETURN n"))).toEqual([]);
});
