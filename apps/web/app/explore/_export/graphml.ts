import { type Attribute, edgeAttributes, nodeAttributes } from "./attributes.ts";
import type { DataEdge, DataNode, GraphData } from "./graph-data.ts";
import { element, escapeXml } from "./xml.ts";

const types = { string: "string", integer: "long" } as const;

/** A picture as GraphML, with the places of its entities. */
export function toGraphml({ nodes, edges }: GraphData, description: string): string {
  const keys = [
    key("node", "name", "string"),
    ...nodeAttributes.map(({ id, type }) => key("node", id, types[type])),
    key("node", "x", "double"),
    key("node", "y", "double"),
    ...edgeAttributes.map(({ id, type }) => key("edge", id, types[type])),
  ];
  const content = [
    element("desc", {}, escapeXml(description)),
    ...nodes.map(writeNode),
    ...edges.map(writeEdge),
  ];
  const graph = element("graph", { id: "picture", edgedefault: "directed" }, content.join("\n"));
  const root = { xmlns: "http://graphml.graphdrawing.org/xmlns" };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("graphml", root, `\n${keys.join("\n")}\n${graph}\n`)}\n`;
}

/** The same name may mean something else for a node than for an edge. */
function key(of: "node" | "edge", name: string, type: string): string {
  return element("key", { id: `${of}-${name}`, for: of, "attr.name": name, "attr.type": type });
}

function writeNode(node: DataNode): string {
  const { id, name, place } = node;
  const at = place ? data("node-x", place.x) + data("node-y", place.y) : "";
  return element(
    "node",
    { id },
    data("node-name", name) + valuesOf("node", node, nodeAttributes) + at,
  );
}

function writeEdge(edge: DataEdge): string {
  const { id, source, target } = edge;
  return element("edge", { id, source, target }, valuesOf("edge", edge, edgeAttributes));
}

function valuesOf<Item>(
  of: "node" | "edge",
  item: Item,
  attributes: readonly Attribute<Item>[],
): string {
  return attributes
    .map(({ id, value }) => {
      const found = value(item);
      return found === null ? "" : data(`${of}-${id}`, found);
    })
    .join("");
}

function data(of: string, value: string | number): string {
  return element("data", { key: of }, escapeXml(String(value)));
}
