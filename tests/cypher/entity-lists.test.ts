import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import * as byDiscussion from "../../packages/graph/src/entities/entities-by-discussion.cypher.ts";
import * as byName from "../../packages/graph/src/entities/entities-by-name.cypher.ts";
import * as byQuotes from "../../packages/graph/src/entities/entities-by-quotes.cypher.ts";

let driver: Driver;
beforeAll(() => {
  const { uri, user, password } = inject("neo4j");
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
});
afterAll(() => driver.close());

async function operatorsOf(text: string): Promise<string[]> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`);
  const names = (plan: Plan): string[] => [plan.operatorType, ...plan.children.flatMap(names)];
  if (!summary.plan) throw new Error("EXPLAIN gave no plan");
  return names(summary.plan).map((name) => name.replace(/@.*/, ""));
}

describe("a page of entities is read from an index in its order", () => {
  const queries = Object.entries({ ...byName, ...byQuotes, ...byDiscussion });

  test.each(queries)("%s seeks three times and sorts only what it found", async (_name, query) => {
    const operators = await operatorsOf(query.text);
    expect(operators.filter((name) => /Seek|Scan/.test(name))).toEqual(
      Array(3).fill("NodeIndexSeek"),
    );
    expect(operators.filter((name) => /Sort|Top/.test(name))).toEqual(["Top"]);
    expect(operators.filter((name) => name === "Limit")).toHaveLength(3);
  });

  test("the same query without its index is found out", async () => {
    const scanning = byName.entitiesByName.text
      .replaceAll(/USING INDEX.*/g, "")
      .replaceAll("entity.kind = kind AND", "");
    expect(await operatorsOf(scanning)).not.toContain("NodeIndexSeek");
  });
});
