/** A rectangle on the canvas, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Keeps the labels of a drawing apart: one that would cover another is left out. Sigma draws the labels of edges
 * again by themselves, so a label that comes again only meets the others, never its own place.
 */
export class LabelRoom {
  private readonly taken = new Map<string, Box>();

  /** Begins a new drawing. */
  clear(): void {
    this.taken.clear();
  }

  /** Takes the place for that label, and says whether it was free; one that must be seen takes it in any case. */
  take(key: string, box: Box, must = false): boolean {
    this.taken.delete(key);
    if (!must && !this.isFree(box)) return false;
    this.taken.set(key, box);
    return true;
  }

  private isFree(box: Box): boolean {
    for (const other of this.taken.values()) if (overlap(box, other)) return false;
    return true;
  }
}

/** The box that holds a line of text turned about its middle; the angle in radians. */
export function boxAround(x: number, y: number, width: number, height: number, angle: number): Box {
  const [along, across] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [wide, high] = [along * width + across * height, across * width + along * height];
  return { left: x - wide / 2, top: y - high / 2, width: wide, height: high };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

const longestLine = 22;

/** A long name on two lines of about the same length. */
export function linesOf(label: string): readonly string[] {
  if (label.length <= longestLine) return [label];
  const middle = label.length / 2;
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index);
  const [best] = spaces.sort((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  return best === undefined ? [label] : [label.slice(0, best), label.slice(best + 1)];
}
