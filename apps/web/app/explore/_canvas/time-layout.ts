import { connections, type Picture, type PictureNode } from "../_picture/picture.ts";
import type { Position, Positions } from "./positions.ts";
import { type TimeAxis, timeAxis } from "./time-axis.ts";

/** When an entity stands in the graph, in milliseconds. */
export interface Lifespan {
  /** Where it lies on the axis: when an event happened, else the first that is dated about it. */
  readonly at: number;
  /** The last that is dated about it, or the end of the event. */
  readonly until: number;
}

/** By slug; what has no date is left out. */
export type Lifespans = ReadonlyMap<string, Lifespan>;

export interface TimeLayout {
  readonly positions: Positions;
  readonly axis: TimeAxis;
  readonly lifespans: Lifespans;
  /** Where what has no date stands; null if all have one. */
  readonly undatedAt: number | null;
}

/** Highest and lowest place: the picture is wider than high. */
const mostHeight = 300;
const undatedAt = -110;

/** Entities from left to right by time, the most connected in the middle, as near to it as there is room. */
export function placeInTime(picture: Picture, lifespans: Lifespans): TimeLayout {
  const nodes = [...picture.nodes.values()].sort(byConnections);
  const axis = timeAxis([...lifespans.values()].flatMap(({ at, until }) => [at, until]));
  const { gap, lane } = roomFor(nodes.length);
  const lanes = new Map<number, number[]>();
  const placed = nodes.map(({ slug }): readonly [string, Position] => {
    const lifespan = lifespans.get(slug);
    const x = lifespan ? axis.toX(lifespan.at) : undatedAt;
    return [slug, { x, y: freeLane(lanes, x, gap) * lane }];
  });
  const highest = Math.max(1, ...placed.map(([, { y }]) => Math.abs(y)));
  const squeeze = Math.min(1, mostHeight / highest);
  return {
    positions: new Map(placed.map(([slug, { x, y }]) => [slug, { x, y: y * squeeze }])),
    axis,
    lifespans,
    undatedAt: nodes.some(({ slug }) => !lifespans.has(slug)) ? undatedAt : null,
  };
}

/** From one entity to the next in a lane, and from lane to lane: many have less room each. */
function roomFor(nodes: number) {
  if (nodes <= 40) return { gap: 100, lane: 75 };
  return nodes <= 150 ? { gap: 48, lane: 30 } : { gap: 22, lane: 14 };
}

/** The lane nearest to the middle where nothing lies within the gap: 0, 1, -1, 2, -2… */
function freeLane(lanes: Map<number, number[]>, x: number, gap: number): number {
  for (let turn = 0; ; turn++) {
    const lane = turn % 2 === 0 ? -turn / 2 : (turn + 1) / 2;
    const taken = lanes.get(lane);
    if (!taken) {
      lanes.set(lane, [x]);
      return lane + 0;
    }
    if (taken.every((other) => Math.abs(other - x) >= gap)) {
      taken.push(x);
      return lane;
    }
  }
}

function byConnections(one: PictureNode, other: PictureNode): number {
  return connections(other) - connections(one) || (one.slug < other.slug ? -1 : 1);
}
