import { isSamePage, type Step } from "./step.ts";

const longestWay = 5;
const mostRecent = 12;
const longestLabel = 160;

/** The way with one more step. A page that is on it already cuts off what came after it. */
export function extendWay(way: readonly Step[], step: Step): readonly Step[] {
  const known = way.findIndex((earlier) => isSamePage(earlier, step));
  const before = known < 0 ? way : way.slice(0, known);
  return [...before, short(step)].slice(-longestWay);
}

/** The recent items with one more, newest first, each once. Pages that are no item are not kept. */
export function addRecent(recent: readonly Step[], step: Step): readonly Step[] {
  if (step.kind === "PAGE") return recent;
  const others = recent.filter((earlier) => !isSameItem(earlier, step));
  return [short(step), ...others].slice(0, mostRecent);
}

/** Pictures share one path: they are told apart by what they are called. */
function isSameItem(one: Step, other: Step): boolean {
  return one.kind === "PICTURE" && other.kind === "PICTURE"
    ? one.label === other.label
    : isSamePage(one, other);
}

function short(step: Step): Step {
  const characters = [...step.label];
  if (characters.length <= longestLabel) return step;
  return {
    ...step,
    label: `${characters
      .slice(0, longestLabel - 1)
      .join("")
      .trimEnd()}…`,
  };
}
