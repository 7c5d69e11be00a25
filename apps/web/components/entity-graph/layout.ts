/** A place in the picture, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a label may stand: nothing else is drawn in this box. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedNode extends Point {
  readonly label: Box;
  /** Which end of the label's lines is at its box's edge. */
  readonly anchor: "start" | "middle" | "end";
}

export interface RadialLayout {
  readonly width: number;
  readonly height: number;
  readonly center: Point;
  /** In the order of the neighbours: down the right side, then up the left. */
  readonly nodes: readonly PlacedNode[];
}

interface Format {
  readonly width: number;
  /** Height of one neighbour with its label, so that no two labels meet. */
  readonly row: number;
  /** How far the widest neighbours are from the middle. */
  readonly reach: number;
  readonly labels: "beside" | "outward";
}

/** For a desk: labels stand outside the ring. For a phone: two columns, labels above or under their nodes. */
export const formats = {
  wide: { width: 1080, row: 60, reach: 250, labels: "beside" },
  tall: { width: 360, row: 82, reach: 106, labels: "outward" },
} as const satisfies Record<string, Format>;

export const nodeRadius = 15;
export const centerRadius = 24;
export const labelHeight = 36;
const gap = 8;
/** Room for the name under the one in the middle. */
const leastHeight = 170;

/**
 * Places neighbours on a ring around the one in the middle, in equal steps from top to bottom on each side:
 * a label as high as a step then never meets another, however long it is.
 */
export function radialLayout(count: number, format: Format): RadialLayout {
  const onRight = Math.ceil(count / 2);
  const onLeft = count - onRight;
  const height = Math.max(leastHeight, onRight * format.row + 2 * gap);
  const center = { x: format.width / 2, y: height / 2 };
  const nodes = Array.from({ length: count }, (_, index) => {
    const right = index < onRight;
    const rows = right ? onRight : onLeft;
    const row = right ? index : count - 1 - index;
    return place(row, rows, right ? 1 : -1, { format, center, height });
  });
  return { width: format.width, height, center, nodes };
}

interface Frame {
  readonly format: Format;
  readonly center: Point;
  readonly height: number;
}

function place(row: number, rows: number, side: 1 | -1, frame: Frame): PlacedNode {
  const { format, center, height } = frame;
  const step = (height - 2 * gap) / rows;
  const middle = gap + step * (row + 0.5);
  // The ring is higher than the picture, so that its top and bottom do not close over the middle.
  const slope = (middle - center.y) / (height * 0.56);
  const bend = format.labels === "beside" ? Math.sqrt(1 - slope * slope) : 1;
  const x = center.x + side * format.reach * bend;
  return format.labels === "beside"
    ? { x, y: middle, ...labelBeside(x, middle, side, format.width) }
    : labelOutward(x, middle, middle < center.y ? -1 : 1, format.width);
}

function labelBeside(x: number, y: number, side: 1 | -1, width: number) {
  const inner = x + side * (nodeRadius + gap);
  const room = side === 1 ? width - inner : inner;
  const left = side === 1 ? inner : 0;
  const label = { left, top: y - labelHeight / 2, width: room, height: labelHeight };
  return { label, anchor: side === 1 ? ("start" as const) : ("end" as const) };
}

/** Above the node in the upper half, below it in the lower: the node's own line never runs through it. */
function labelOutward(x: number, middle: number, side: 1 | -1, width: number): PlacedNode {
  const apart = 4;
  const y = middle - (side * (labelHeight + apart)) / 2;
  const room = 2 * Math.min(x, width - x);
  const top = side === 1 ? y + nodeRadius + apart : y - nodeRadius - apart - labelHeight;
  const label = { left: x - room / 2, top, width: room, height: labelHeight };
  return { x, y, label, anchor: "middle" };
}
