import { count } from "#lib/numbers.ts";
import styles from "./entity-graph.module.css";
import { centerRadius, nodeRadius, type Point } from "./layout.ts";
import { spoke } from "./spoke.ts";
import type { Tie } from "./ties.ts";

interface GraphLinesProps {
  readonly center: Point;
  readonly places: ReadonlyMap<string, Point>;
  readonly ties: ReadonlyMap<string, Tie>;
  readonly pairs: readonly (readonly [string, string])[];
}

/** The lines of a neighbourhood, under its nodes: between neighbours, then from the middle, then counts. */
export function GraphLines({ center, places, ties, pairs }: GraphLinesProps) {
  const spokes = [...places].flatMap(([id, place]) => {
    const tie = ties.get(id);
    return tie ? [{ id, tie, ...spoke(center, place, centerRadius, nodeRadius, isBoth(tie)) }] : [];
  });
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus
    <g aria-hidden="true">
      {pairs.map(([from, to]) => {
        const [one, other] = [places.get(from), places.get(to)];
        return (
          one &&
          other && (
            <path
              key={`${from} ${to}`}
              d={`M${one.x} ${one.y}L${other.x} ${other.y}`}
              className={styles.among}
            />
          )
        );
      })}
      {spokes.map(({ id, tie, straight, bent }) => (
        <g key={id}>
          {tie.relations.length > 0 && <path d={straight} className={styles.relation} />}
          {tie.out + tie.in > 0 && <path d={bent} className={styles.speaks} />}
        </g>
      ))}
      {spokes.map(({ id, tie, label }) =>
        tie.out + tie.in > 0 ? (
          <text key={id} x={label.x} y={label.y + 4} className={styles.count}>
            {count(tie.out + tie.in)}
          </text>
        ) : null,
      )}
    </g>
  );
}

function isBoth(tie: Tie): boolean {
  return tie.relations.length > 0 && tie.out + tie.in > 0;
}
