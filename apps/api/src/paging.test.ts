import { describe, expect, test } from "vitest";
import { InvalidCursor } from "./errors.ts";
import { toConnection, toPageRequest } from "./paging.ts";

const scope = ["said", "ent_a", { speaker: "ent_b" }, "NEWEST"];
const page = {
  items: ["2024-08-14T00:00:00Z|ä", "2024-08-13T00:00:00Z|😀"].map((key) => ({ key, item: key })),
  hasNext: true,
  hasPrevious: false,
};
const [cursor = "", second = ""] = toConnection(page, scope).edges.map((edge) => edge.cursor);

describe("a cursor", () => {
  test("brings back its key, in the list it comes from", () => {
    expect(toPageRequest({ after: cursor }, scope)).toMatchObject({ after: page.items[0]?.key });
    expect(toPageRequest({ before: second }, scope)).toMatchObject({ before: page.items[1]?.key });
  });

  test("does not tell conditions left out from conditions that are null", () => {
    const same = ["said", "ent_a", { speaker: "ent_b", about: null, text: undefined }, "NEWEST"];
    expect(toPageRequest({ after: cursor }, same).after).toBe(page.items[0]?.key);
  });

  test.each([
    ["cut", cursor.slice(0, -1)],
    ["cut to nothing", ""],
    ["lengthened", `${cursor}A`],
    ["padded", `${cursor}=`],
    ["changed in its key", `${cursor.slice(0, -3)}AAA`],
    [
      "changed in its seal",
      `A${cursor.slice(1)}` === cursor ? `B${cursor.slice(1)}` : `A${cursor.slice(1)}`,
    ],
    ["a text", "2024-08-14T00:00:00Z"],
  ])("that is %s is refused", (_name, changed) => {
    expect(() => toPageRequest({ after: changed }, scope)).toThrow(InvalidCursor);
  });

  test.each([
    ["another field", ["saidAbout", ...scope.slice(1)]],
    ["another parent", ["said", "ent_c", ...scope.slice(2)]],
    ["another filter", ["said", "ent_a", {}, "NEWEST"]],
    ["another order", [...scope.slice(0, 3), "OLDEST"]],
  ])("of %s is refused", (_name, other) => {
    expect(() => toPageRequest({ before: cursor }, other)).toThrow(InvalidCursor);
  });
});

describe("a page", () => {
  test("has 20 items unless told otherwise", () => {
    expect(toPageRequest({}, scope)).toMatchObject({ size: 20, backward: false });
    expect(toPageRequest({ first: null, last: null }, scope)).toMatchObject({ size: 20 });
    expect(toPageRequest({ last: 7 }, scope)).toMatchObject({ size: 7, backward: true });
  });

  test.each([
    { first: 0 },
    { first: -1 },
    { last: 101 },
    { first: 1, last: 1 },
    { after: cursor, before: cursor },
  ])("cannot be asked by %j", (wrong) => {
    expect(() => toPageRequest(wrong, scope)).toThrow(
      expect.objectContaining({ code: "BAD_USER_INPUT" }),
    );
  });

  test("says where it begins and ends", () => {
    expect(toConnection(page, scope).pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: cursor,
      endCursor: second,
    });
  });

  test("that is empty has no cursors", () => {
    const { pageInfo } = toConnection({ items: [], hasNext: false, hasPrevious: true }, scope);
    expect(pageInfo).toMatchObject({ startCursor: null, endCursor: null });
  });
});
