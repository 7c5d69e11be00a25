import { afterEach, describe, expect, it, vi } from "vitest";
import { actionOf, addedKeys, addKeys } from "./registry.ts";

const added: Array<() => void> = [];
afterEach(() => {
  for (const remove of added.splice(0)) remove();
});

describe("the registry of keys", () => {
  it("finds what a page does for a key, until the page is left", () => {
    const run = vi.fn();
    const remove = addKeys({ title: "Map", bindings: [{ keys: "f", label: "Fit", run }] });
    actionOf("f")?.();
    expect(run).toHaveBeenCalledOnce();
    remove();
    expect(actionOf("f")).toBeUndefined();
    expect(addedKeys()).toEqual([]);
  });

  it("shows keys that a part handles itself, and leaves them to it", () => {
    added.push(addKeys({ title: "Picture", bindings: [{ keys: "h", label: "Hide" }] }));
    expect(addedKeys()).toHaveLength(1);
    expect(actionOf("h")).toBeUndefined();
  });
});
