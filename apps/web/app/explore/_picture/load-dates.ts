import { graphql } from "#generated/index.ts";
import { executeInBrowser } from "#lib/browser-graphql.ts";
import type { Failure } from "#lib/request.ts";
import type { Lifespan } from "../_canvas/time-layout.ts";
import type { PictureNode } from "./picture.ts";

const ExplorerDates = graphql(`
  query ExplorerDates($ids: [ID!]!) {
    subgraph(ids: $ids) {
      nodes {
        slug
        ... on Event {
          date {
            from
            to
          }
        }
        first: timeline(first: 1) {
          edges {
            date {
              from
              to
            }
          }
        }
        last: timeline(last: 1) {
          edges {
            date {
              from
              to
            }
          }
        }
      }
    }
  }
`);

/** As many as one question may ask for without costing more than the API allows. */
const atOnce = 100;

export type LoadedDates =
  | { readonly ok: true; readonly found: ReadonlyMap<string, Lifespan> }
  | Failure;

/** When each of these stands in the graph: when an event happened, else the first and last that is dated about it. */
export async function loadDates(nodes: readonly PictureNode[]): Promise<LoadedDates> {
  const groups = Array.from({ length: Math.ceil(nodes.length / atOnce) }, (_, group) =>
    nodes.slice(group * atOnce, (group + 1) * atOnce).map(({ id }) => id),
  );
  const found = new Map<string, Lifespan>();
  for (const result of await Promise.all(
    groups.map((ids) => executeInBrowser(ExplorerDates, { ids })),
  )) {
    if (!result.ok) return result;
    for (const { slug, first, last, ...rest } of result.data.subgraph.nodes) {
      const happened = "date" in rest ? rest.date : null;
      const at = startOf(happened ?? first.edges[0]?.date);
      const until = endOf(happened ?? last.edges[0]?.date);
      if (at !== null) found.set(slug, { at, until: until ?? at });
    }
  }
  return { ok: true, found };
}

interface Bounds {
  readonly from: string | null;
  readonly to: string | null;
}

function startOf(date: Bounds | null | undefined): number | null {
  const text = date?.from ?? date?.to;
  return text ? Date.parse(text) : null;
}

function endOf(date: Bounds | null | undefined): number | null {
  const text = date?.to ?? date?.from;
  return text ? Date.parse(text) : null;
}
