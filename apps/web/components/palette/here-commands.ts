import { compareHref } from "../../lib/compare-href.ts";
import { href } from "../../lib/params.ts";
import type { Step } from "../recent/step.ts";
import type { Command } from "./command.ts";

/** What the palette knows of the page it opens over. */
export interface Here {
  readonly pathname: string;
  /** The page as it is remembered; undefined where it is none of the things that are. */
  readonly step: Step | undefined;
  /** Address of the page's own query in the playground. */
  readonly queryHref: string | undefined;
}

/** What one can do with the page that is open. */
export function hereCommands({ pathname, step, queryHref }: Here): readonly Command[] {
  const slug = /^\/entities\/([^/]+)$/.exec(pathname)?.[1];
  return [
    ...(slug && step ? entityCommands(decodeURIComponent(slug), step.label) : []),
    ...(queryHref
      ? [
          {
            id: "query",
            label: "Open this page as GraphQL",
            words: "query playground",
            act: { href: queryHref },
          },
        ]
      : []),
  ];
}

function entityCommands(slug: string, name: string): readonly Command[] {
  return [
    {
      id: "explore",
      label: `Explore around ${name}`,
      words: "graph picture",
      act: { href: href("/explore", { start: slug }) },
    },
    {
      id: "path",
      label: `Find how ${name} is connected`,
      words: "path between two",
      act: { href: href("/explore/paths", { "from-slug": slug }) },
    },
    {
      id: "compare",
      label: `Compare ${name} with another`,
      words: "side by side",
      act: { href: compareHref({ left: slug }) },
    },
  ];
}
