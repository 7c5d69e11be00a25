import { describe, expect, it } from "vitest";
import { beginningOf } from "./beginning.ts";

describe("how a text begins", () => {
  it.each([
    ["\n Bridge closed \nA ship hit it.", null, "Bridge closed"],
    [" date 2031-03-06 The bridge is closed.", "2031-03-06", "The bridge is closed."],
    ["Date: 2031-03-06\n\nBridge closed\nA ship hit it.", "2031-03-06", "Bridge closed"],
    ["2031-03-06 – Bridge closed", "2031-03-06", "Bridge closed"],
    ["2031-02-30 Bridge closed", null, "2031-02-30 Bridge closed"],
    ["2031-03-06-7 is the number of the bridge", null, "2031-03-06-7 is the number of the bridge"],
    ["date 2031-03-06", "2031-03-06", "2031-03-06"],
  ])("%j", (text, day, line) => {
    expect(beginningOf(text)).toEqual({ day, line });
  });
});
