import type { CSSProperties } from "react";
import styles from "./claim-trace.module.css";
import { ClockAxis } from "./clock-tracks.tsx";
import { type ClockDate, readingsOf, stretchOf } from "./clocks.ts";
import type { OriginGroup, PlacedTelling } from "./origin-groups.ts";
import { originSections } from "./origin-sections.ts";
import { treeWidth } from "./relay-tree.tsx";
import { laneNames } from "./telling-lanes.tsx";
import { TellingRow } from "./telling-row.tsx";
import { timeScale } from "./time-scale.ts";
import { TraceLegend } from "./trace-legend.tsx";
import type { TracedTelling } from "./traced-telling.ts";

interface ClaimTraceProps {
  readonly groups: readonly OriginGroup<TracedTelling>[];
  /** Set where the rows follow the time and not the groups. */
  readonly inOrder: readonly PlacedTelling<TracedTelling>[] | null;
  readonly happenedOn: ClockDate | null;
}

/** All tellings of a claim in one picture: a row for each, lanes from the speaker to the outlet, a time axis. */
export function ClaimTrace({ groups, inOrder, happenedOn }: ClaimTraceProps) {
  const placed = inOrder ?? groups.flatMap((group) => group.tellings);
  const readings = placed.flatMap(({ telling }) =>
    readingsOf({ ...telling, publishedOn: telling.source.publishedOn, happenedOn }),
  );
  const scale = timeScale(readings.flatMap(({ date }) => (date ? [stretchOf(date)] : [])));
  if (!scale) return null;
  const numbers = new Map(placed.map(({ telling, number }) => [telling.id, number]));
  const shared = { happenedOn, scale, numbers };
  const names = new Map(
    groups.flatMap(({ name, tellings }) => tellings.map(({ telling }) => [telling.id, name])),
  );
  const width = treeWidth(placed.map(({ depth }) => depth));
  const variables: CSSProperties & Record<"--tree", string> = { "--tree": `${width}px` };
  return (
    <figure className={styles.picture} style={variables}>
      <div className={styles.head}>
        <div className={styles.laneNames} aria-hidden="true">
          {laneNames.map((name) => (
            <span key={name}>{name}</span>
          ))}
        </div>
        <div className={styles.axis}>
          <ClockAxis scale={scale} />
        </div>
      </div>
      {inOrder ? (
        <ol className={styles.rows}>
          {inOrder.map((one) => (
            <TellingRow
              key={one.telling.id}
              placed={one}
              origin={names.get(one.telling.id)}
              {...shared}
            />
          ))}
        </ol>
      ) : (
        originSections(groups).map(({ title, count, reason, rows }, index) => (
          <section key={title} aria-labelledby={`origin-${index}`}>
            <div className={styles.origin}>
              <h3 id={`origin-${index}`}>{title}</h3>
              <span>{count}</span>
              <span className={styles.reason}>{reason}</span>
            </div>
            <ol className={styles.rows}>
              {rows.map((row) => (
                <TellingRow key={row.placed.telling.id} {...row} {...shared} />
              ))}
            </ol>
          </section>
        ))
      )}
      <figcaption>
        <TraceLegend isBroken={scale.segments.length > 1} isWhole />
      </figcaption>
    </figure>
  );
}
