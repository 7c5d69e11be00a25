import type { Picture } from "../_picture/picture.ts";
import { type Positions, placeNewcomers } from "./positions.ts";
import { settle } from "./settle.ts";

interface LayOutOptions {
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly onRound: (positions: Positions) => void;
}

/**
 * Lays a picture out step by step, and keeps what each step came to: a step more moves on from there, a step
 * back is there at once, and a link comes to the same picture by the same steps.
 */
export class LayoutKeeper {
  private readonly kept = new Map<string, Positions>();

  /** Where everything comes to lie. Null if it was called off. */
  async layOut(
    picture: Picture,
    { seed, signal, onRound }: LayOutOptions,
  ): Promise<Positions | null> {
    let positions: Positions = new Map();
    let key = String(seed);
    for (const brought of picture.brought) {
      if (brought.added.length === 0) continue;
      key = `${key}\n${brought.added.join()}`;
      const next: Positions | null =
        this.kept.get(key) ??
        (await settle(placeNewcomers(brought, positions, seed), picture.edges, {
          signal,
          onRound,
        }));
      if (!next) return null;
      this.kept.set(key, next);
      positions = next;
    }
    return positions;
  }
}
