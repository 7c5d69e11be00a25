import { kindNames } from "#components/entities/kinds.ts";
import { toCsv } from "#lib/csv.ts";
import type { GraphData } from "./graph-data.ts";

/** The entities of a picture as CSV. */
export function entitiesCsv({ nodes }: GraphData): string {
  return toCsv(
    ["id", "name", "kind", "statements", "about", "relations", "address"],
    nodes.map(({ id, name, kind, statements, about, relations, address }) => [
      ...[id, name, kindNames[kind].one, statements, about, relations, address],
    ]),
  );
}

/** The ties of a picture as CSV. */
export function tiesCsv({ edges }: GraphData): string {
  return toCsv(
    [
      ...["id", "from", "from id", "tie", "words", "to", "to id"],
      ...["statements", "origins", "from date", "until date", "status", "address"],
    ],
    edges.map((edge) => [
      ...[
        edge.id,
        edge.sourceName,
        edge.source,
        edge.tie,
        edge.words,
        edge.targetName,
        edge.target,
      ],
      ...[edge.statements, edge.origins, edge.from, edge.until, edge.status, edge.address],
    ]),
  );
}
