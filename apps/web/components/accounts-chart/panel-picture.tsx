import { pluralUnit } from "#lib/figures.ts";
import type { ChartAccount } from "./account.ts";
import { arrow } from "./arrow.ts";
import { Axes } from "./axes.tsx";
import styles from "./chart.module.css";
import { FigureShape, Seal, Strike } from "./mark-shape.tsx";
import type { Picture } from "./picture.ts";
import { endsOf, type Mark, middleOf, sealsOf, sealWidth, signRadius } from "./place.ts";
import { signColor } from "./signs.ts";
import { softLeft, softRight, softSides } from "./soft-masks.tsx";
import { voiceKeys } from "./speakers.ts";
import type { TimeTick } from "./time.ts";

interface PanelPictureProps {
  readonly picture: Picture;
  readonly timeTicks: readonly TimeTick[];
  readonly unit: string;
  /** Number of the sign of each speaker. */
  readonly signs: ReadonlyMap<string, number | null>;
  readonly className: string | undefined;
}

/** One drawing of a panel. The links over it and the table say the same in words. */
export function PanelPicture({ picture, timeTicks, unit, signs, className }: PanelPictureProps) {
  const { frame, marks, labels, lines, updates } = picture;
  const signOf = ({ given }: Mark) => signOfAccount(given.account, signs);
  return (
    <svg viewBox={`0 0 ${frame.width} ${frame.height}`} className={className} aria-hidden="true">
      <Axes frame={frame} timeTicks={timeTicks} unit={pluralUnit(unit)} />
      {marks.map((mark) => (
        <DateBars key={mark.given.key} mark={mark} color={signColor(signOf(mark))} />
      ))}
      {[...lines].map(([voice, own]) => (
        <path
          key={voice}
          d={`M${own.map((mark) => `${mark.x} ${middleOf(mark)}`).join("L")}`}
          className={styles.line}
          style={{ color: signColor(signs.get(voice) ?? null) }}
        />
      ))}
      {updates.map(([older, newer]) => (
        <path
          key={older.given.key}
          d={arrow(center(older), center(newer))}
          className={styles.update}
        />
      ))}
      {marks.map((mark) => (
        <g key={mark.given.key} transform={`translate(${mark.x} 0)`}>
          <FigureShape
            sign={signOf(mark)}
            qualifier={mark.given.account.figure.qualifier}
            high={mark.yHigh}
            low={mark.yLow}
          />
          {mark.given.retracted && endsOf(mark).map((y) => <Strike key={y} y={y} />)}
          {sealsOf(mark.given).map((kind, index) => (
            <Seal
              key={kind}
              kind={kind}
              x={signRadius + 6 + index * sealWidth}
              y={mark.yHigh - signRadius - 2}
            />
          ))}
        </g>
      ))}
      {labels.map((label, index) => {
        const mark = marks[index];
        return (
          label &&
          mark && (
            <text
              key={mark.given.key}
              x={label.x}
              y={label.y}
              className={styles.label}
              data-apart={mark.span === null || undefined}
              data-retracted={mark.given.retracted || undefined}
            >
              {label.text}
            </text>
          )
        );
      })}
    </svg>
  );
}

function signOfAccount(account: ChartAccount, signs: PanelPictureProps["signs"]): number | null {
  const [first] = voiceKeys(account);
  return first === undefined ? null : (signs.get(first) ?? null);
}

function center(mark: Mark) {
  return { x: mark.x, y: middleOf(mark) };
}

/** The date of a figure as the span that it is, at each of its values; soft where it is not sharply known. */
function DateBars({ mark, color }: { readonly mark: Mark; readonly color: string }) {
  const { span } = mark;
  if (!span) return null;
  const { softLeft: left, softRight: right } = span;
  const mask = left && right ? softSides : left ? softLeft : right ? softRight : undefined;
  return endsOf(mark).map((y) => (
    <rect
      key={y}
      x={span.left}
      y={y - 2}
      width={Math.max(1, span.right - span.left)}
      height={4}
      mask={mask}
      className={styles.date}
      style={{ color }}
    />
  ));
}
