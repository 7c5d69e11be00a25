import { kindNames } from "#components/entities/kinds.ts";
import { shapes } from "#components/entities/shapes.ts";
import { innerRing } from "../_canvas/glyph-shaders.ts";
import type { Scene, SceneEdge, SceneNode, SceneText } from "./scene.ts";
import { element, escapeXml } from "./xml.ts";

/** How much of a disc the shape of its kind takes. */
export const shapeShare = 0.64;
/** The side of the box in which shapes are drawn. */
const box = 16;

/** A scene as an SVG document. */
export function toSvg(scene: Scene): string {
  const { width, height, ground, font, title } = scene;
  const parts = [
    element("title", {}, escapeXml(title)),
    element("rect", { width, height, fill: ground }),
    element("g", { id: "ties", fill: "none" }, scene.edges.map(writeEdge).join("")),
    element("g", { id: "entities" }, scene.nodes.map((node) => writeNode(node, ground)).join("")),
    element(
      "g",
      {
        ...{ id: "labels", "font-family": font, "font-weight": 500, "text-anchor": "middle" },
        ...{
          stroke: ground,
          "stroke-width": 4,
          "stroke-linejoin": "round",
          "paint-order": "stroke",
        },
      },
      scene.labels.map(writeText).join(""),
    ),
    element(
      "g",
      { id: "caption", "font-family": font, "text-anchor": "middle" },
      scene.caption.map(writeText).join(""),
    ),
  ];
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("svg", root, `\n${parts.join("\n")}\n`)}\n`;
}

function writeEdge({ path, head, colour, width }: SceneEdge): string {
  const line = element("path", { d: path, stroke: colour, "stroke-width": hundredths(width) });
  return head === "" ? line : line + element("path", { d: head, fill: colour });
}

function writeNode(node: SceneNode, ground: string): string {
  const { name, kind, x, y, radius, stacked, colour, ring, ringWidth } = node;
  const side = radius * 2 * shapeShare * (stacked ? innerRing : 1);
  const circle = (r: number) =>
    element("circle", {
      ...{ cx: hundredths(x), cy: hundredths(y), r: hundredths(r), fill: ground },
      ...{ stroke: ring, "stroke-width": ringWidth },
    });
  const corner = `translate(${hundredths(x - side / 2)} ${hundredths(y - side / 2)})`;
  return element(
    "g",
    {},
    [
      element(
        "title",
        {},
        escapeXml(stacked ? name : `${name}, ${kindNames[kind].one.toLowerCase()}`),
      ),
      circle(radius),
      stacked ? circle(radius * innerRing) : "",
      element("path", {
        ...{ d: shapes[kind], fill: colour, "fill-rule": "evenodd" },
        transform: `${corner} scale(${hundredths(side / box)})`,
      }),
    ].join(""),
  );
}

function writeText({ text, x, y, angle, size, colour }: SceneText): string {
  const place = { x: hundredths(x), y: hundredths(y) };
  const turned = angle === 0 ? null : `rotate(${hundredths(angle)} ${place.x} ${place.y})`;
  return element(
    "text",
    { ...place, transform: turned, fill: colour, "font-size": size },
    escapeXml(text),
  );
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
