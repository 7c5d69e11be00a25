import { describe, expect, it } from "vitest";
import { findIn } from "./find-in.ts";
import type { PictureNode } from "./picture.ts";

const node = (name: string, quoted = 0): PictureNode => ({
  ...{ id: `ent_${name}`, slug: name, kind: "PERSON", name, quoted, discussed: 0, relations: 0 },
});
const names = (text: string, ...nodes: PictureNode[]) =>
  findIn(nodes, text).map(({ name }) => name);

describe("finding in the picture", () => {
  it("takes no heed of case and accents", () => {
    expect(names("jose", node("José Martí"), node("Other"))).toEqual(["José Martí"]);
  });

  it("gives names that begin so before those that hold it, and the more quoted first", () => {
    const found = names("k", node("Ukraine", 9), node("Kursk"), node("Kyiv", 5), node("Sumy"));
    expect(found).toEqual(["Kyiv", "Kursk", "Ukraine"]);
  });

  it("finds nothing for nothing", () => {
    expect(names("  ", node("Kyiv"))).toEqual([]);
  });
});
