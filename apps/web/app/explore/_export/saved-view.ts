import { z } from "zod";
import type { Positions } from "../_canvas/positions.ts";

// The site's policy forbids code made from text, which zod would try.
z.config({ jitless: true });

/** The form of this version's files. A later one that cannot be read the same way gets another number. */
const version = 1;

const savedView = z.object({
  format: z.literal("sayso-view"),
  version: z.literal(version),
  name: z.string().max(200),
  savedAt: z.iso.datetime(),
  /** Where it was saved; it leads to the same picture if the recipe is short enough for an address. */
  address: z.url({ protocol: /^https?$/ }),
  /** The recipe as the query of an address, however long. */
  recipe: z.string().max(200_000),
  /** Where each entity lay, by slug, in the unit of the layout. */
  positions: z.record(z.string(), z.tuple([z.number(), z.number()])),
});

/** A picture with a name, kept outside of an address. */
export type SavedView = z.infer<typeof savedView>;

interface ViewInput extends Pick<SavedView, "name" | "address" | "recipe"> {
  readonly places: Positions;
  readonly now: Date;
}

export function makeView({ name, address, recipe, places, now }: ViewInput): SavedView {
  const positions = Object.fromEntries(
    [...places].map(([slug, { x, y }]) => [
      slug,
      [rounded(x), rounded(y)] satisfies [number, number],
    ]),
  );
  const savedAt = now.toISOString();
  return { format: "sayso-view", version, name, savedAt, address, recipe, positions };
}

/** A view as the text of its file. */
export function writeView(view: SavedView): string {
  return `${JSON.stringify(view, null, 2)}\n`;
}

export type ReadView =
  | { readonly ok: true; readonly view: SavedView }
  | { readonly ok: false; readonly why: string };

/** Reads a file; where it is none of ours, says what is wrong in words for the reader. */
export function readView(text: string): ReadView {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { ok: false, why: "This file is not JSON, so it is no saved view, or it was cut off." };
  }
  const kind = z
    .object({ format: z.literal("sayso-view"), version: z.number() })
    .safeParse(content);
  if (!kind.success) return { ok: false, why: "This file is no saved view of the explorer." };
  if (kind.data.version > version) {
    return {
      ok: false,
      why: `This view was saved by a later version (${kind.data.version}); this one reads version ${version}.`,
    };
  }
  const read = savedView.safeParse(content);
  if (read.success) return { ok: true, view: read.data };
  const [issue] = read.error.issues;
  const place = issue?.path.join(".") || "the file";
  return { ok: false, why: `This saved view is damaged: ${place} cannot be read.` };
}

function rounded(value: number): number {
  return Number(value.toPrecision(5)) + 0;
}
