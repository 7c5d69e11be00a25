import type { Point } from "#components/map/mercator.ts";
import type { Size } from "#components/map/view.ts";
import type { Circle } from "./ring.ts";

/** What wants a label: where it stands, and what it covers around there. */
export interface Labelled {
  readonly key: string;
  readonly at: Point;
  /** The label stands beside the first. */
  readonly circles: readonly Circle[];
  readonly text: string;
}

export interface PlacedLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const lineHeight = 16;
const letterWidth = 7;
const apart = 4;

/** What the zoom buttons cover of the upper right corner, in pixels. */
const buttons = { width: 56, height: 132 };

/** A label for each, in their order, where one finds room beside it; those that find none go without. */
export function placeLabels(items: readonly Labelled[], size: Size): PlacedLabel[] {
  const corner = { left: size.width - buttons.width, right: size.width };
  const taken: Box[] = [
    { ...corner, top: 0, bottom: buttons.height },
    ...items.flatMap(({ at, circles }) => circles.map((circle) => around(at, circle))),
  ];
  return items.flatMap((item) => {
    const fits = sidesOf(item).find(
      ({ box }) =>
        box.left >= 0 &&
        box.right <= size.width &&
        box.top >= 0 &&
        box.bottom <= size.height &&
        taken.every((other) => !meet(box, other)),
    );
    if (!fits) return [];
    taken.push(fits.box);
    return [{ key: item.key, text: item.text, ...fits.label }];
  });
}

function sidesOf({ at, circles, text }: Labelled) {
  const width = text.length * letterWidth;
  const away = (circles[0]?.radius ?? 0) + apart;
  const beside = { top: at.y - lineHeight / 2, bottom: at.y + lineHeight / 2 };
  const centred = { left: at.x - width / 2, right: at.x + width / 2 };
  const baseline = 4.5;
  return [
    {
      box: { ...beside, left: at.x + away, right: at.x + away + width },
      label: { x: at.x + away, y: at.y + baseline, anchor: "start" as const },
    },
    {
      box: { ...beside, left: at.x - away - width, right: at.x - away },
      label: { x: at.x - away, y: at.y + baseline, anchor: "end" as const },
    },
    {
      box: { ...centred, top: at.y - away - lineHeight, bottom: at.y - away },
      label: { x: at.x, y: at.y - away - baseline, anchor: "middle" as const },
    },
    {
      box: { ...centred, top: at.y + away, bottom: at.y + away + lineHeight },
      label: { x: at.x, y: at.y + away + lineHeight - baseline, anchor: "middle" as const },
    },
  ];
}

function around(at: Point, { x, y, radius }: Circle): Box {
  return {
    left: at.x + x - radius,
    top: at.y + y - radius,
    right: at.x + x + radius,
    bottom: at.y + y + radius,
  };
}

function meet(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
