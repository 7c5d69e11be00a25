import type { FigureQualifier } from "#generated/graphql.ts";
import styles from "./chart.module.css";
import { bandReach, openReach } from "./place.ts";
import { seals } from "./seals.ts";
import { signColor, signOutline } from "./signs.ts";
import { softBottom, softEnds, softTop } from "./soft-masks.tsx";

interface FigureShapeProps {
  readonly sign: number | null;
  readonly qualifier: FigureQualifier;
  /** Heights of the upper and the lower bound. */
  readonly high: number;
  readonly low: number;
}

/** A figure as it was meant, around x = 0: a sign, a bar between two, one with a band, or a bar that is open. */
export function FigureShape({ sign, qualifier, high, low }: FigureShapeProps) {
  return (
    <g style={{ color: signColor(sign) }}>
      <Extent qualifier={qualifier} high={high} low={low} />
      {(high === low ? [high] : [high, low]).map((y) => (
        <path
          key={y}
          d={signOutline(sign)}
          transform={`translate(0 ${y})`}
          className={styles.sign}
          data-hollow={qualifier === "ABOUT" || undefined}
          data-open={sign === null || undefined}
        />
      ))}
    </g>
  );
}

/** What is drawn around the sign for how the number is meant. */
function Extent({ qualifier, high, low }: Omit<FigureShapeProps, "sign">) {
  switch (qualifier) {
    case "ABOUT":
      return (
        <rect
          x={-5}
          y={high - bandReach}
          width={10}
          height={bandReach * 2}
          mask={softEnds}
          className={styles.band}
        />
      );
    case "MORE_THAN":
    case "AT_LEAST":
      return (
        <>
          <rect
            x={-3.5}
            y={high - openReach}
            width={7}
            height={openReach}
            mask={softTop}
            className={styles.bar}
          />
          <path d={`M-11 ${high}h22`} className={styles.foot} />
        </>
      );
    case "LESS_THAN":
    case "AT_MOST":
      return (
        <>
          <rect
            x={-3.5}
            y={low}
            width={7}
            height={openReach}
            mask={softBottom}
            className={styles.bar}
          />
          <path d={`M-11 ${low}h22`} className={styles.foot} />
        </>
      );
    case "RANGE":
      return <rect x={-3.5} y={high} width={7} height={low - high} className={styles.bar} />;
    case "EXACT":
      return null;
  }
}

interface SealProps {
  readonly kind: keyof typeof seals;
  readonly x: number;
  readonly y: number;
}

/** How the claim of a mark stands to others. */
export function Seal({ kind, x, y }: SealProps) {
  return <path d={seals[kind]} transform={`translate(${x} ${y})`} className={styles.seal} />;
}

/** The stroke through a figure that its speaker denied later. */
export function Strike({ y }: { readonly y: number }) {
  return (
    <>
      <path d={`M-10 ${y + 10}l20 -20`} className={styles.strikeGround} />
      <path d={`M-10 ${y + 10}l20 -20`} className={styles.strike} />
    </>
  );
}
