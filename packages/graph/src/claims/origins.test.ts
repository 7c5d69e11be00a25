import { describe, expect, test } from "vitest";
import { originCount } from "./origins.ts";

describe("origins are a range where speakers are unresolved", () => {
  test.each([
    ["nothing was told", { all: 0, known: 0 }, { min: 0, max: 0 }],
    ["all speakers are known", { all: 3, known: 3 }, { min: 3, max: 3 }],
    ["unnamed speakers may be the known ones", { all: 3, known: 1 }, { min: 1, max: 3 }],
    ["unnamed speakers alone may be one", { all: 4, known: 0 }, { min: 1, max: 4 }],
  ])("%s", (_name, keys, expected) => {
    expect(originCount(keys)).toEqual(expected);
  });
});
