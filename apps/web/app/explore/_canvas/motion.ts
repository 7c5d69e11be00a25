import type { Position, Positions } from "./positions.ts";

const duration = 420;
/** From so many on each frame takes longer than a reader likes to wait: they are put in place at once. */
const mostMoved = 2_000;

interface MotionOptions {
  readonly from: Positions;
  readonly to: Positions;
  readonly signal: AbortSignal;
  readonly onFrame: (positions: Positions) => void;
}

/** Moves what is there to its new place, so that the eye can follow. Resolves to false if it was called off. */
export async function moveOver({ from, to, signal, onFrame }: MotionOptions): Promise<boolean> {
  const moved = [...to].filter(([slug, place]) => differs(from.get(slug), place));
  const known = moved.filter(([slug]) => from.has(slug));
  if (known.length > 0 && moved.length <= mostMoved) {
    const begun = performance.now();
    for (let share = 0; share < 1; ) {
      await new Promise(requestAnimationFrame);
      if (signal.aborted) return false;
      share = Math.min(1, (performance.now() - begun) / duration);
      const eased = 1 - (1 - share) ** 3;
      onFrame(
        new Map([...to].map(([slug, place]) => [slug, between(from.get(slug), place, eased)])),
      );
    }
  }
  onFrame(to);
  return true;
}

function between(from: Position | undefined, to: Position, share: number): Position {
  if (!from) return to;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function differs(one: Position | undefined, other: Position): boolean {
  return !one || one.x !== other.x || one.y !== other.y;
}
