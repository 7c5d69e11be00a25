import type { Picture } from "../_picture/picture.ts";
import { pinsBySlug } from "../_recipe/pins.ts";
import type { Pin } from "../_recipe/recipe.ts";
import { type Positions, placeNewcomers } from "./positions.ts";
import { settle } from "./settle.ts";

interface LayOutOptions {
  readonly seed: number;
  readonly pins: readonly Pin[];
  readonly signal: AbortSignal;
  readonly onRound: (positions: Positions) => void;
}

/**
 * Lays a picture out step by step, and keeps what each step came to: a step more moves on from there, a step
 * back is there at once, and a link comes to the same picture by the same steps. A pin counts from the step on
 * at which it was set, so that setting it moves nothing else.
 */
export class LayoutKeeper {
  private readonly kept = new Map<string, Positions>();

  /** Where everything comes to lie. Null if it was called off. */
  async layOut(
    picture: Picture,
    { seed, pins, signal, onRound }: LayOutOptions,
  ): Promise<Positions | null> {
    let positions: Positions = new Map();
    let key = String(seed);
    for (const [index, brought] of picture.brought.entries()) {
      if (brought.added.length === 0) continue;
      const set = pinsBySlug(pins.filter(({ after }) => after <= index));
      const around = [...set.values()].map(({ slug, x, y }) => `${slug} ${x} ${y}`);
      const { added, gone = [] } = brought;
      key = `${key}\n${added.join()}\n${gone.join()}\n${around.join()}`;
      const next: Positions | null =
        this.kept.get(key) ??
        (await settle(
          placeNewcomers(brought, putOn(without(positions, gone), set), seed),
          picture.edges,
          {
            fixed: set,
            signal,
            onRound,
          },
        ));
      if (!next) return null;
      this.kept.set(key, next);
      positions = next;
    }
    return putOn(positions, pinsBySlug(pins));
  }
}

function without(positions: Positions, gone: readonly string[]): Positions {
  return gone.length === 0
    ? positions
    : new Map([...positions].filter(([slug]) => !gone.includes(slug)));
}

/** What is pinned, where it is pinned. */
function putOn(positions: Positions, pins: ReadonlyMap<string, Pin>): Positions {
  if (pins.size === 0) return positions;
  return new Map([...positions].map(([slug, place]) => [slug, pins.get(slug) ?? place]));
}
