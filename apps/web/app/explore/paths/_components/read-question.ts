import { href, one, type RawParams } from "#lib/params.ts";
import { readHops } from "../../_recipe/path-step.ts";

/** A question for paths as its form sends it. */
export interface PathQuestion {
  readonly from: EndAsked;
  readonly to: EndAsked;
  readonly hops: number;
  readonly typed: boolean;
  /** Draw the paths instead of listing them. */
  readonly drawn: boolean;
}

interface EndAsked {
  readonly text: string | undefined;
  readonly slug: string | undefined;
}

export function readQuestion(params: RawParams): PathQuestion {
  return {
    from: { text: one(params, "from"), slug: one(params, "from-slug") },
    to: { text: one(params, "to"), slug: one(params, "to-slug") },
    hops: readHops(one(params, "hops")),
    typed: one(params, "ties") === "relations",
    drawn: one(params, "as") === "picture",
  };
}

/** The address of the same question. */
export function questionHref({ from, to, hops, typed, drawn }: PathQuestion): string {
  return href("/explore/paths", {
    from: from.text,
    "from-slug": from.slug,
    to: to.text,
    "to-slug": to.slug,
    hops: String(hops),
    ties: typed ? "relations" : null,
    as: drawn ? "picture" : null,
  });
}
