import { kindNames } from "#components/entities/kinds.ts";
import type { Point } from "#components/map/mercator.ts";
import { Link } from "#components/shell/link.tsx";
import { counted } from "#lib/numbers.ts";
import type { Mark } from "../_marks/marks.ts";
import { type PlacedMark, type Ring, restRadius } from "../_marks/ring.ts";
import styles from "./mark-layer.module.css";
import { shortCount } from "./short-count.ts";

interface SpotMarkProps {
  readonly ring: Ring;
  readonly at: Point;
  readonly selected: string | null;
  readonly near: string | null;
  readonly hrefOf: (slug: string) => string;
}

/** A place with the events in it; each is a link that selects it. */
export function SpotMark({ ring, at, selected, near, hrefOf }: SpotMarkProps) {
  const [first] = ring.marks;
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      {ring.marks.map((placed) => (
        <OneMark
          key={placed.mark.key}
          placed={placed}
          href={hrefOf(placed.mark.slug)}
          isSelected={placed.mark.slug === selected}
          isNear={placed.mark.slug === near}
        />
      ))}
      {ring.rest && first && (
        <Link href={hrefOf(first.mark.slug)} scroll={false} className={styles.mark}>
          <title>{`${ring.hidden} more events in ${first.mark.placeName}`}</title>
          <g transform={`translate(${ring.rest.x} ${ring.rest.y})`}>
            <circle r={restRadius} className={styles.cluster} />
            <text className={styles.clusterCount}>+{ring.hidden}</text>
          </g>
        </Link>
      )}
    </g>
  );
}

interface OneMarkProps {
  readonly placed: PlacedMark;
  readonly href: string;
  readonly isSelected: boolean;
  readonly isNear: boolean;
}

function OneMark({ placed, href, isSelected, isNear }: OneMarkProps) {
  const { mark, radius, offset } = placed;
  const label = labelOf(mark);
  return (
    <Link
      href={href}
      scroll={false}
      className={styles.mark}
      data-of={mark.slug}
      data-kind={mark.kind}
      data-near={isNear || undefined}
      data-none={mark.count === 0 || undefined}
      aria-current={isSelected ? "true" : undefined}
    >
      <title>{label}</title>
      <g transform={`translate(${offset.x} ${offset.y})`}>
        {isSelected && <circle r={radius + 4} className={styles.ring} />}
        {mark.kind === "PLACE" ? (
          <circle r={radius} className={styles.body} />
        ) : (
          <path d={diamond(radius)} className={styles.body} />
        )}
        <text className={styles.count}>{shortCount(mark.count)}</text>
      </g>
    </Link>
  );
}

/** Reaches a little beyond the circle of the same radius, so that both look as large. */
function diamond(radius: number): string {
  const reach = radius * 1.15;
  return `M0 ${-reach}L${reach} 0 0 ${reach} ${-reach} 0Z`;
}

function labelOf({ kind, name, count, placeName, contested }: Mark): string {
  const where = kind === "EVENT" ? ` in ${placeName}${contested ? " (contested)" : ""}` : "";
  return `${name}, ${kindNames[kind].one.toLowerCase()}${where}: ${counted(count, "statement")} about it`;
}
