"use client";

import { graphql } from "#generated/index.ts";
import { executeInBrowser } from "#lib/browser-graphql.ts";
import { csvBlob } from "#lib/csv.ts";
import { counted } from "#lib/numbers.ts";
import type { GraphView } from "../_canvas/graph-view.ts";
import { readPalette } from "../_canvas/palette.ts";
import type { Positions } from "../_canvas/positions.ts";
import type { Viewing } from "../_canvas/viewing.ts";
import type { Sight } from "../_picture/sight.ts";
import type { Recipe } from "../_recipe/recipe.ts";
import { toGexf } from "./gexf.ts";
import { type GraphData, graphData, type TieDates } from "./graph-data.ts";
import { toGraphml } from "./graphml.ts";
import { toPng } from "./png.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { toSvg } from "./svg.ts";
import { entitiesCsv, tiesCsv } from "./tables.ts";

const ExportDates = graphql(`
  query ExportDates($ids: [ID!]!) {
    subgraph(ids: $ids) {
      edges {
        id
        lastOn
        relation {
          date {
            from
            to
          }
        }
      }
    }
  }
`);

/** What is exported. */
export interface ExportInput {
  readonly recipe: Recipe;
  /** What is drawn: groups stand for their members. */
  readonly viewing: Viewing;
  /** All that is in sight. */
  readonly sight: Sight;
  readonly view: GraphView | null;
  readonly words: (tie: string) => string;
  /** That leads to the picture. */
  readonly address: string;
}

export const imageFormats = ["png", "svg"] as const;
export const dataFormats = ["entities.csv", "ties.csv", "gexf", "graphml"] as const;
export type ExportFormat = (typeof imageFormats)[number] | (typeof dataFormats)[number];

/** The picture in a format. Rejects where it cannot be made, with words for the reader. */
export async function exportPicture(format: ExportFormat, input: ExportInput): Promise<Blob> {
  if (format === "png") return toPng(sceneFor(input));
  if (format === "svg") return new Blob([toSvg(sceneFor(input))], { type: "image/svg+xml" });
  const data = await dataFor(input);
  switch (format) {
    case "entities.csv":
      return csvBlob(entitiesCsv(data));
    case "ties.csv":
      return csvBlob(tiesCsv(data));
    case "gexf":
      return new Blob([toGexf(data, captionOf(input).join(" "))], { type: "application/gexf+xml" });
    case "graphml":
      return new Blob([toGraphml(data, captionOf(input).join(" "))], { type: "application/xml" });
  }
}

/** What the picture is of: the entities where it starts. */
export function pictureName({ recipe, viewing }: Pick<ExportInput, "recipe" | "viewing">): string {
  const names = recipe.steps.flatMap((step) =>
    step.does === "expand" || step.does === "open"
      ? []
      : (viewing.picture.nodes.get(step.slug)?.name ?? []),
  );
  return [...new Set(names)].join(", ");
}

/** Where each entity and each group in sight lies. Empty where the picture is not drawn. */
export function placesIn(view: GraphView | null, { nodes }: Sight): Positions {
  const places = view?.placesOf(nodes.map(({ slug }) => slug)) ?? [];
  return new Map(places.map(({ slug, x, y }) => [slug, { x, y }]));
}

/** What, when and where from. */
function captionOf(input: ExportInput): string[] {
  const { nodes, edges } = input.sight;
  const name = pictureName(input);
  const day = new Date().toISOString().slice(0, 10);
  return [
    `${name && `Around ${name}: `}${counted(nodes.length, "entity", "entities")}, ${counted(edges.length, "tie")}`,
    `Sayso, ${day} (UTC)`,
    shortened(input.address),
  ];
}

const longestLine = 180;

function shortened(address: string): string {
  return address.length > longestLine ? `${address.slice(0, longestLine - 1)}…` : address;
}

function sceneFor(input: ExportInput): Scene {
  const { viewing, view } = input;
  const palette = readPalette(document.body);
  const context = document.createElement("canvas").getContext("2d");
  return sceneOf({
    ...{ viewing, palette, places: placesIn(view, viewing.sight), caption: captionOf(input) },
    measure: (text, size) => {
      if (!context) return text.length * size * 0.6;
      context.font = `500 ${size}px ${palette.font}`;
      return context.measureText(text).width;
    },
  });
}

async function dataFor({ sight, view, words }: ExportInput): Promise<GraphData> {
  return graphData({
    ...{ sight, words, origin: location.origin },
    places: placesIn(view, sight),
    dates: await datesOf(sight),
  });
}

async function datesOf({ nodes }: Sight): Promise<ReadonlyMap<string, TieDates>> {
  const result = await executeInBrowser(ExportDates, { ids: nodes.map(({ id }) => id) });
  if (!result.ok) throw new Error(`The dates of the ties could not be read. ${result.message}`);
  return new Map(
    result.data.subgraph.edges.map(({ id, lastOn, relation }) => [
      id,
      { from: relation?.date?.from ?? null, until: relation?.date?.to ?? lastOn ?? null },
    ]),
  );
}
