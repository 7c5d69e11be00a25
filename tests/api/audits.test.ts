import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startTestApi, type TestApi } from "../kit/api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

/** With the header by which a client says that it is no page of another site. */
const fetchFn = (url: string, init: RequestInit = {}) => {
  const headers = new Headers(init.headers);
  headers.set("apollo-require-preflight", "1");
  return fetch(url, { ...init, headers });
};

describe("the audits of GraphQL over HTTP", () => {
  const audits = serverAudits({ url: () => `${api.url}/graphql`, fetchFn });

  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    "%s",
    async (_name, audit) => {
      const result = await audit.fn();
      expect(result.status, "reason" in result ? result.reason : "").toBe("ok");
    },
  );

  test("are 61", () => {
    expect(audits).toHaveLength(61);
  });
});
