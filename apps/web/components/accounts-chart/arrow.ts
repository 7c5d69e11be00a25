interface Point {
  readonly x: number;
  readonly y: number;
}

const clear = 12;
const head = 5;

/** A curved arrow from one mark to another, which ends before it; nothing where they all but touch. */
export function arrow(from: Point, to: Point): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < clear * 2.5) return "";
  const bend = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 - Math.min(36, length / 5) };
  const start = towards(from, bend, clear);
  const end = towards(to, bend, clear);
  const angle = Math.atan2(end.y - bend.y, end.x - bend.x);
  const wing = (turn: number) => ({
    x: end.x - head * Math.cos(angle + turn),
    y: end.y - head * Math.sin(angle + turn),
  });
  const curve = `M${point(start)}Q${point(bend)} ${point(end)}`;
  return `${curve}M${point(wing(0.5))}L${point(end)}L${point(wing(-0.5))}`;
}

/** The point so far from the first one on the way to the second. */
function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) * distance) / length,
    y: from.y + ((to.y - from.y) * distance) / length,
  };
}

function point({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
