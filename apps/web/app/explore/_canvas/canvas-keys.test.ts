import { describe, expect, it } from "vitest";
import { commandFor } from "./canvas-keys.ts";

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe("a key in the picture", () => {
  it("walks, acts, or is left to the browser", () => {
    expect(commandFor({ ...none, key: "ArrowUp" })).toEqual({ does: "walk", arrow: "ArrowUp" });
    expect(commandFor({ ...none, key: "p" })).toEqual({ does: "pin" });
    expect(commandFor({ ...none, key: "Tab" })).toBeNull();
    expect(commandFor({ ...none, key: "f", ctrlKey: true })).toBeNull();
  });

  it("takes back and does again", () => {
    expect(commandFor({ ...none, key: "z", ctrlKey: true })).toEqual({ does: "undo" });
    expect(commandFor({ ...none, key: "Z", metaKey: true, shiftKey: true })).toEqual({
      does: "redo",
    });
  });
});
