import { expect, it } from "vitest";
import { shortCount } from "./short-count.ts";

it.each([
  [0, "0"],
  [988, "988"],
  [1234, "1.2k"],
  [9990, "10k"],
  [34_400, "34k"],
])("%i is written %s", (count, text) => expect(shortCount(count)).toBe(text));
