import type { Stance } from "#generated/graphql.ts";
import { StanceMark } from "./stance-mark.tsx";
import styles from "./telling-row.module.css";

interface RelayTreeProps {
  readonly stance: Stance;
  readonly depth: number;
  readonly lines: readonly boolean[];
  readonly isPassedOn: boolean;
}

/** Pixels from one level of a chain to the next, and to the middle of a mark. */
export const level = 18;
const middle = { x: 9, y: 18 };
/** A longer chain goes on at the same level. */
const deepest = 5;

/** The mark of a telling, with the line from the telling that it passes on and to those that pass it on. */
export function RelayTree({ stance, depth, lines, isPassedOn }: RelayTreeProps) {
  const at = (depthOf: number) => middle.x + level * Math.min(depthOf, deepest);
  const own = at(depth);
  return (
    <div className={styles.tree} aria-hidden="true">
      <svg className={styles.links} width="100%" height="100%" aria-hidden="true">
        {lines.map((goesOn, index) => {
          const x = at(index);
          const isParent = index === depth - 1;
          if (!isParent && !goesOn) return null;
          // biome-ignore lint/suspicious/noArrayIndexKey: one line for each level
          return <line key={index} x1={x} x2={x} y2={goesOn ? "100%" : middle.y} />;
        })}
        {depth > 0 && <line x1={at(depth - 1)} x2={own - 8} y1={middle.y} y2={middle.y} />}
        {isPassedOn && <line x1={own} x2={own} y1={middle.y + 8} y2="100%" />}
      </svg>
      <span className={styles.node} style={{ insetInlineStart: `${own - 9}px` }}>
        <StanceMark stance={stance} />
      </span>
    </div>
  );
}

/** Pixels that the tree takes beside its deepest telling. */
export function treeWidth(depths: readonly number[]): number {
  return 2 * middle.x + level * Math.min(Math.max(0, ...depths), deepest);
}
