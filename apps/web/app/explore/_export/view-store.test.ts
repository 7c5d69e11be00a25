import { beforeEach, describe, expect, it } from "vitest";
import { makeView } from "./saved-view.ts";
import { ViewStore } from "./view-store.ts";

const view = (name: string, day: number) =>
  makeView({
    ...{ name, address: "https://sayso.example/explore", recipe: "start=a", places: new Map() },
    now: new Date(Date.UTC(2026, 0, day)),
  });

class Memory {
  readonly kept = new Map<string, string>([["theme", "dark"]]);
  get length() {
    return this.kept.size;
  }
  key(at: number) {
    return [...this.kept.keys()][at] ?? null;
  }
  getItem(key: string) {
    return this.kept.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    if (this.kept.size > 5) throw new Error("QuotaExceededError");
    this.kept.set(key, value);
  }
  removeItem(key: string) {
    this.kept.delete(key);
  }
}

describe("views kept in a browser", () => {
  let memory: Memory;
  let store: ViewStore;
  beforeEach(() => {
    memory = new Memory();
    store = new ViewStore(memory);
  });
  const names = () => store.list().map(({ name }) => name);

  it("are listed by name, the newest first, and nothing else is", () => {
    store.save(view("old", 1));
    store.save(view("new", 2));
    memory.setItem("sayso.view.broken", "{");
    expect(names()).toEqual(["new", "old"]);
  });

  it("take the place of one with the same name", () => {
    store.save(view("same", 1));
    store.save(view("same", 2));
    expect(store.list()).toHaveLength(1);
    expect(store.find("same")?.savedAt).toContain("2026-01-02");
  });

  it("get another name, unless it is taken", () => {
    store.save(view("one", 1));
    store.save(view("two", 2));
    expect(store.rename("one", "two")).toBe(false);
    expect(store.rename("one", "three")).toBe(true);
    expect(names()).toEqual(["two", "three"]);
  });

  it("are removed", () => {
    store.save(view("one", 1));
    store.remove("one");
    expect(names()).toEqual([]);
  });

  it("are refused where there is no room, and nothing is lost", () => {
    for (let day = 1; day < 9; day++) store.save(view(`view ${day}`, day));
    expect(store.save(view("one more", 9))).toBe(false);
    expect(store.rename("view 1", "renamed")).toBe(false);
    expect(names()).toContain("view 1");
  });
});
