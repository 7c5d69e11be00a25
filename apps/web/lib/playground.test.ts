import { expect, it } from "vitest";
import { playgroundHref } from "./playground.ts";

const document = { toString: () => "\n  query Q($id: ID!) { node(id: $id) { id } }\n" };

it("the playground is opened with the query and its variables", () => {
  const address = new URL(playgroundHref(document, { id: "a&b" }), "http://site");
  expect(address.pathname).toBe("/playground");
  expect(address.searchParams.get("query")).toBe("query Q($id: ID!) { node(id: $id) { id } }");
  expect(JSON.parse(address.searchParams.get("variables") ?? "")).toEqual({ id: "a&b" });
});

it("a query without variables is opened without them", () => {
  const address = new URL(playgroundHref(document), "http://site");
  expect(address.searchParams.has("variables")).toBe(false);
});
