import type { Picture } from "../_picture/picture.ts";
import { pinsBySlug } from "../_recipe/pins.ts";
import type { Recipe } from "../_recipe/recipe.ts";
import { LayoutKeeper } from "./layout-keeper.ts";
import type { Positions } from "./positions.ts";
import { placeAround, type RadialLayout } from "./radial-layout.ts";
import { type Lifespans, placeInTime, type TimeLayout } from "./time-layout.ts";

/** What of a recipe places depend on. */
export type Arrangement = Pick<Recipe, "layout" | "focus" | "seed" | "pins"> & {
  /** Needed by the layout by time alone. */
  readonly lifespans: Lifespans;
  /** Places that a saved view brought; for the force layout alone, which would come to others once the graph grew. */
  readonly given: Positions | null;
};

export interface Arranged {
  readonly positions: Positions;
  /** What the layout means, drawn under it. */
  readonly time: TimeLayout | null;
  readonly rings: RadialLayout | null;
}

/** What must be seen of an arrangement beside its entities: the whole of its rings. */
export function frameOf({ rings }: Arranged): { x: [number, number]; y: [number, number] } | null {
  const reach = rings?.reach ?? 0;
  return reach > 0 ? { x: [-reach, reach], y: [-reach, reach] } : null;
}

interface ArrangeOptions {
  readonly signal: AbortSignal;
  readonly onRound: (positions: Positions) => void;
}

/** Gives every entity of a picture its place. The same arrangement gives the same places. */
export class Arranger {
  private readonly keeper = new LayoutKeeper();

  /** Null if it was called off. */
  async arrange(
    picture: Picture,
    { layout, focus, seed, pins, lifespans, given }: Arrangement,
    options: ArrangeOptions,
  ): Promise<Arranged | null> {
    const pinned = pinsBySlug(pins);
    if (layout === "force") {
      const found = holdsAll(given, picture)
        ? given
        : await this.keeper.layOut(picture, { seed, pins, ...options });
      const positions =
        found && given
          ? replaced(found, (slug, place) => pinned.get(slug) ?? given.get(slug) ?? place)
          : found;
      return positions && { positions, time: null, rings: null };
    }
    if (layout === "time") {
      const time = placeInTime(picture, lifespans);
      // A date is no matter of taste: a pin moves up and down only.
      const positions = replaced(time.positions, (slug, { x, y }) => ({
        x,
        y: pinned.get(slug)?.y ?? y,
      }));
      return { positions, time, rings: null };
    }
    const middle = middleOf({ focus }, picture);
    if (middle === undefined) return { positions: new Map(), time: null, rings: null };
    const rings = placeAround(middle, picture);
    const positions = replaced(rings.positions, (slug, place) => pinned.get(slug) ?? place);
    return { positions, time: null, rings };
  }
}

/** The entity that rings are drawn around: the one that was chosen, else the first. */
export function middleOf({ focus }: Pick<Recipe, "focus">, { nodes }: Picture): string | undefined {
  if (focus !== null && nodes.has(focus)) return focus;
  const [first] = nodes.keys();
  return first;
}

function holdsAll(given: Positions | null, { nodes }: Picture): boolean {
  return given !== null && [...nodes.keys()].every((slug) => given.has(slug));
}

function replaced(
  positions: Positions,
  place: (slug: string, known: { x: number; y: number }) => { x: number; y: number },
): Positions {
  return new Map([...positions].map(([slug, known]) => [slug, place(slug, known)]));
}
