import { kindNames } from "#components/entities/kinds.ts";
import type { DataEdge, DataNode } from "./graph-data.ts";

export interface Attribute<Item> {
  readonly id: string;
  readonly type: "string" | "integer";
  readonly value: (item: Item) => string | number | null;
}

/** What formats for graphs tell of an entity beside its id and name. */
export const nodeAttributes: readonly Attribute<DataNode>[] = [
  { id: "kind", type: "string", value: ({ kind }) => kindNames[kind].one },
  { id: "statements", type: "integer", value: ({ statements }) => statements },
  { id: "about", type: "integer", value: ({ about }) => about },
  { id: "relations", type: "integer", value: ({ relations }) => relations },
  { id: "address", type: "string", value: ({ address }) => address },
];

/** What formats for graphs tell of a tie beside its id and ends. */
export const edgeAttributes: readonly Attribute<DataEdge>[] = [
  { id: "tie", type: "string", value: ({ tie }) => tie },
  { id: "words", type: "string", value: ({ words }) => words },
  { id: "statements", type: "integer", value: ({ statements }) => statements },
  { id: "origins", type: "integer", value: ({ origins }) => origins },
  { id: "from", type: "string", value: ({ from }) => from },
  { id: "until", type: "string", value: ({ until }) => until },
  { id: "status", type: "string", value: ({ status }) => status },
  { id: "address", type: "string", value: ({ address }) => address },
];
