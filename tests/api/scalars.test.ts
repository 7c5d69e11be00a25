import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../kit/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const byLiteral = (range: string) =>
  api.query(`{ statements(filter: { saidDuring: { ${range} } }) { nodes { id } } }`);
const byVariable = (saidDuring: Record<string, unknown>) =>
  api.query("query ($filter: StatementFilter) { statements(filter: $filter) { nodes { id } } }", {
    filter: { saidDuring },
  });

describe("an instant that is none is refused, by literal and by variable", () => {
  test.each([
    "2024-02-31T00:00:00Z",
    "2023-02-29T00:00:00Z",
    "0000-01-01T00:00:00Z",
    "10000-01-01T00:00:00Z",
    "2024-08-14T00:00:00",
    "2024-08-14T00:00:00+25:00",
    "2024-08-14T00:00:00+01:60",
    "2024-08-14T24:00:00Z",
    "2024-08-14T00:00:60Z",
    "2024-08-14",
    "14 August 2024",
    "",
  ])("%j", async (from) => {
    expect(await byLiteral(`from: "${from}"`)).toMatchObject({
      status: 400,
      code: "BAD_USER_INPUT",
    });
    expect(await byVariable({ from })).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
  });

  test("a number", async () => {
    expect(await byLiteral("from: 1723593600")).toMatchObject({ code: "BAD_USER_INPUT" });
    expect(await byVariable({ from: 1723593600 })).toMatchObject({ code: "BAD_USER_INPUT" });
  });
});

describe("a window of time", () => {
  test("needs an end, and its end after its beginning", async () => {
    const day = "2024-08-14T00:00:00Z";
    expect(await byVariable({})).toMatchObject({ status: 400, code: "BAD_USER_INPUT" });
    expect(await byVariable({ from: day, to: day })).toMatchObject({ code: "BAD_USER_INPUT" });
    expect(await byVariable({ from: day })).toMatchObject({ status: 200 });
  });

  test("is compared in UTC, whatever zone its ends are given in", async () => {
    const to = "2024-08-14T02:00:00Z";
    expect(await byVariable({ from: "2024-08-14T03:00:00+03:00", to })).toMatchObject({
      status: 200,
    });
    expect(await byVariable({ from: "2024-08-14T01:00:00-03:00", to })).toMatchObject({
      status: 400,
      code: "BAD_USER_INPUT",
    });
  });
});
