import { describe, expect, it } from "vitest";
import type { PictureEdge, PictureNode } from "../_picture/picture.ts";
import { emptySight } from "../_picture/sight.ts";
import { toGexf } from "./gexf.ts";
import { graphData } from "./graph-data.ts";
import { toGraphml } from "./graphml.ts";
import { entitiesCsv, tiesCsv } from "./tables.ts";

const node = (slug: string, name: string): PictureNode => ({
  ...{ id: `ent_${slug}`, slug, kind: "PERSON", name, quoted: 3, discussed: 2, relations: 1 },
});
const speaks: PictureEdge = {
  ...{ id: "so", tie: "SPEAKS_OF", from: "ada", to: "ben", label: "4" },
  ...{ statements: 4, origins: 2, status: null },
};
const commands: PictureEdge = {
  ...{ id: "rel_x", tie: "HOLDS_ROLE", from: "ada", to: "ben", label: "head of <R&D>" },
  ...{ statements: 0, origins: 0, status: "CONTESTED" },
};
const data = graphData({
  sight: {
    ...emptySight,
    nodes: [node("ada", '=Ada "A" & sons'), node("ben", "Ben")],
    edges: [speaks, commands, { ...speaks, id: "lost", to: "gone" }],
  },
  places: new Map([["ada", { x: 1, y: -2 }]]),
  dates: new Map([["so", { from: null, until: "2024-08-15T00:00:00Z" }]]),
  words: (tie) => tie.toLowerCase().replace("_", " "),
  origin: "https://sayso.example",
});

describe("the data of a picture", () => {
  it("has ties with both ends only, each with its numbers, its day and its address", () => {
    expect(data.edges).toHaveLength(2);
    expect(data.edges[0]).toMatchObject({
      ...{ words: "speaks of", statements: 4, origins: 2, until: "2024-08-15T00:00:00Z" },
      address: "https://sayso.example/entities/ada?saidSubject=ent_ben#said",
    });
    expect(data.edges[1]).toMatchObject({ words: "head of <R&D>", statements: null, until: null });
  });

  it("is a table whose names never act as formulas", () => {
    expect(entitiesCsv(data).split("\r\n")[1]).toBe(
      `ent_ada,"'=Ada ""A"" & sons",Person,3,2,1,https://sayso.example/entities/ada`,
    );
    expect(tiesCsv(data).split("\r\n")[2]).toContain(
      "HOLDS_ROLE,head of <R&D>,Ben,ent_ben,,,,,CONTESTED",
    );
  });

  it("is GEXF with attributes, places and escaped names", () => {
    const gexf = toGexf(data, "Two & more");
    expect(gexf).toContain('<node id="ent_ada" label="=Ada &quot;A&quot; &amp; sons">');
    expect(gexf).toContain('<viz:position x="1" y="-2" z="0"/>');
    expect(gexf).toContain('<attvalue for="origins" value="2"/>');
    expect(gexf).toContain("<description>Two &amp; more</description>");
    expect(gexf).not.toContain("null");
  });

  it("is GraphML in which every key is declared", () => {
    const graphml = toGraphml(data, "");
    const declared = [...graphml.matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id);
    const used = [...graphml.matchAll(/<data key="([^"]+)"/g)].map(([, id]) => id);
    expect(used.filter((id) => !declared.includes(id))).toEqual([]);
    expect(graphml).toContain('<data key="edge-words">head of &lt;R&amp;D&gt;</data>');
    expect(graphml).toContain('<edge id="so" source="ent_ada" target="ent_ben">');
  });
});
