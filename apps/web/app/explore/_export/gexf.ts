import { type Attribute, edgeAttributes, nodeAttributes } from "./attributes.ts";
import type { DataEdge, DataNode, GraphData } from "./graph-data.ts";
import { element, escapeXml } from "./xml.ts";

/** A picture as GEXF 1.3, with the places of its entities. */
export function toGexf({ nodes, edges }: GraphData, description: string): string {
  const graph = element(
    "graph",
    { defaultedgetype: "directed", mode: "static" },
    [
      declared("node", nodeAttributes),
      declared("edge", edgeAttributes),
      element("nodes", {}, nodes.map(writeNode).join("\n")),
      element("edges", {}, edges.map(writeEdge).join("\n")),
    ].join("\n"),
  );
  const meta = element(
    "meta",
    {},
    element("creator", {}, "Sayso") + element("description", {}, escapeXml(description)),
  );
  const root = {
    xmlns: "http://gexf.net/1.3",
    "xmlns:viz": "http://gexf.net/1.3/viz",
    version: "1.3",
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("gexf", root, `\n${meta}\n${graph}\n`)}\n`;
}

function declared<Item>(of: "node" | "edge", attributes: readonly Attribute<Item>[]): string {
  const list = attributes.map(({ id, type }) => element("attribute", { id, title: id, type }));
  return element("attributes", { class: of }, list.join(""));
}

function writeNode(node: DataNode): string {
  const { id, name, place } = node;
  const at = place ? element("viz:position", { x: place.x, y: place.y, z: 0 }) : "";
  return element("node", { id, label: name }, valuesOf(node, nodeAttributes) + at);
}

function writeEdge(edge: DataEdge): string {
  const { id, source, target, words, statements } = edge;
  return element(
    "edge",
    { id, source, target, label: words, weight: statements ?? 1 },
    valuesOf(edge, edgeAttributes),
  );
}

function valuesOf<Item>(item: Item, attributes: readonly Attribute<Item>[]): string {
  const values = attributes.flatMap(({ id, value }) => {
    const found = value(item);
    return found === null ? [] : [element("attvalue", { for: id, value: found })];
  });
  return element("attvalues", {}, values.join(""));
}
