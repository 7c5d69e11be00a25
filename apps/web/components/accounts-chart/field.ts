import { type Box, overlap } from "./box.ts";

const cell = 32;

/**
 * Boxes that are taken, sorted into cells, so that a question costs what lies nearby and not all there is: a
 * measure may have a thousand figures.
 */
export class Field {
  private readonly cells = new Map<string, Box[]>();

  constructor(boxes: readonly Box[] = []) {
    for (const box of boxes) this.take(box);
  }

  take(box: Box): void {
    for (const key of keysOf(box)) {
      const inCell = this.cells.get(key);
      if (inCell) inCell.push(box);
      else this.cells.set(key, [box]);
    }
  }

  isFree(box: Box): boolean {
    for (const key of keysOf(box)) {
      if (this.cells.get(key)?.some((taken) => overlap(taken, box))) return false;
    }
    return true;
  }
}

function* keysOf({ left, right, top, bottom }: Box): Generator<string> {
  for (let x = Math.floor(left / cell); x <= Math.floor(right / cell); x++) {
    for (let y = Math.floor(top / cell); y <= Math.floor(bottom / cell); y++) yield `${x} ${y}`;
  }
}
