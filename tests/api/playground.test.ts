import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { exampleGroups } from "../../apps/web/app/playground/examples/index.ts";
import { startTestApi, type TestApi } from "../kit/api.ts";
import { importSample } from "../kit/sample.ts";

const examples = exampleGroups.flatMap((group) => group.examples);
const answer = z.record(z.string(), z.unknown());

let api: TestApi;
beforeAll(async () => {
  await importSample();
  api = await startTestApi();
});
afterAll(() => api.stop());

describe("the worked examples of the playground", () => {
  test("there are at least twelve, each with a question of its own", () => {
    expect(new Set(examples.map(({ question }) => question)).size).toBe(examples.length);
    expect(examples.length).toBeGreaterThanOrEqual(12);
  });

  test.each(examples)("$question finds something in the sample", async ({ query, variables }) => {
    const data = await api.read(answer, query, variables);
    expect(Object.keys(data).filter((field) => isEmpty(data[field]))).toEqual([]);
  });
});

/** Nothing, an empty list, or a page without nodes. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== "object") return false;
  const lists = Object.values(value).filter(Array.isArray);
  return lists.length > 0 && lists.every((list) => list.length === 0);
}
