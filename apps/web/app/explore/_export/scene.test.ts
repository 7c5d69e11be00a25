import { describe, expect, it } from "vitest";
import type { Palette } from "../_canvas/palette.ts";
import { nothingToView } from "../_canvas/viewing.ts";
import { emptyPicture, type PictureEdge, type PictureNode } from "../_picture/picture.ts";
import { emptySight } from "../_picture/sight.ts";
import { frameOf, placedIn } from "./frame.ts";
import { sceneOf } from "./scene.ts";
import { lineBetween } from "./scene-line.ts";
import { toSvg } from "./svg.ts";

const colours = { PERSON: "#111", ORGANIZATION: "#222", PLACE: "#333" };
const palette: Palette = {
  kinds: { ...colours, EQUIPMENT: "#444", EVENT: "#555", CHANNEL: "#666" },
  ...{ ground: "#fff", line: "#eee", rim: "#ddd", ink: "#000", inkSoft: "#777", accent: "#06a" },
  ...{ doubt: "#a00", accentPale: "#9cf", inkPale: "#ccc", font: '"Plex", sans-serif' },
};
const node = (slug: string, kind: PictureNode["kind"]): PictureNode => ({
  ...{ id: `ent_${slug}`, slug, kind, name: `<${slug}>`, quoted: 3, discussed: 2, relations: 1 },
});
const edge: PictureEdge = {
  ...{ id: "so", tie: "SPEAKS_OF", from: "ada", to: "kyiv", label: "4" },
  ...{ statements: 4, origins: 2, status: null },
};
const nodes = [node("ada", "PERSON"), node("kyiv", "PLACE"), node("nowhere", "EVENT")];
const scene = sceneOf({
  viewing: {
    ...nothingToView,
    picture: { ...emptyPicture, nodes: new Map(nodes.map((one) => [one.slug, one])) },
    sight: { ...emptySight, nodes, edges: [edge, { ...edge, id: "lost", to: "nowhere" }] },
  },
  places: new Map([
    ["ada", { x: 0, y: 0 }],
    ["kyiv", { x: 10, y: 5 }],
  ]),
  palette,
  caption: ["Around <ada>", "https://sayso.example"],
  measure: (text, size) => (text.length * size) / 2,
});

describe("the frame of an image", () => {
  it("holds every place, and turns what the layout counts upwards", () => {
    const places = [
      { x: -100, y: 40 },
      { x: 300, y: -900 },
    ];
    const frame = frameOf(places);
    for (const place of places.map((one) => placedIn(frame, one))) {
      expect(place.x).toBeGreaterThan(0);
      expect(place.x).toBeLessThan(frame.width);
      expect(place.y).toBeGreaterThan(0);
      expect(place.y).toBeLessThan(frame.height);
    }
    const [first, second] = places.map((one) => placedIn(frame, one));
    expect(first?.y).toBeLessThan(second?.y ?? 0);
  });

  it("puts a lone entity in the middle", () => {
    const frame = frameOf([{ x: 7, y: 7 }]);
    expect(placedIn(frame, { x: 7, y: 7 })).toEqual({ x: frame.width / 2, y: frame.height / 2 });
  });
});

describe("a line between two discs", () => {
  const disc = (x: number) => ({ x, y: 0, radius: 10 });
  const straight = { bend: 0, width: 2, arrow: true };

  it("ends at their rims, its head before that", () => {
    const line = lineBetween(disc(0), disc(100), straight);
    expect(line).toMatchObject({ length: 80, middle: { x: 50, y: 0 }, slope: 0 });
    expect(line?.path).toBe("M10 0Q50 0 82 0");
    expect(line?.head).toMatch(/^M90 0L82 3L82 -3Z$/);
  });

  it("is none where they cover each other", () => {
    expect(lineBetween(disc(0), disc(15), straight)).toBeNull();
    expect(lineBetween(disc(0), disc(0), straight)).toBeNull();
  });
});

describe("a picture as an image", () => {
  it("has what lies somewhere, and the ties between that", () => {
    expect(scene.nodes.map(({ slug, colour }) => [slug, colour])).toEqual([
      ["ada", "#111"],
      ["kyiv", "#333"],
    ]);
    expect(scene.edges.map(({ id }) => id)).toEqual(["so"]);
    expect(scene.labels.map(({ text }) => text)).toEqual(["<ada>", "<kyiv>", "4"]);
    expect(scene.caption.every(({ y }) => y < scene.height)).toBe(true);
  });

  it("is an SVG with shapes, names and a caption, all escaped", () => {
    const svg = toSvg(scene);
    expect(svg).toContain("<title>Around &lt;ada&gt;</title>");
    expect(svg).toContain("<title>&lt;kyiv&gt;, place</title>");
    expect(svg.match(/<circle /g)).toHaveLength(2);
    expect(svg).toContain('font-family="&quot;Plex&quot;, sans-serif"');
    expect(svg).toContain(">https://sayso.example</text>");
    expect(svg).not.toContain("<ada>");
  });
});
