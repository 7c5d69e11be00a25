import type { ReactNode } from "react";
import type { FigureQualifier } from "#generated/graphql.ts";
import chart from "./chart.module.css";
import type { Given } from "./given.ts";
import { FigureShape, Seal, Strike } from "./mark-shape.tsx";
import { softSides } from "./soft-masks.tsx";

interface LegendEntry {
  readonly words: string;
  readonly sample: ReactNode;
  /** Needs more height than a line of words. */
  readonly isTall?: boolean;
  readonly isDrawn: (given: Given) => boolean;
}

/** The signs of a chart that need words; each is explained only where it is drawn. */
export const legendEntries: readonly LegendEntry[] = [
  {
    words: "exactly",
    sample: <FigureShape sign={0} qualifier="EXACT" high={0} low={0} />,
    isDrawn: isMeant("EXACT"),
  },
  {
    words: "about; the band has no set height",
    sample: <FigureShape sign={0} qualifier="ABOUT" high={0} low={0} />,
    isTall: true,
    isDrawn: isMeant("ABOUT"),
  },
  {
    words: "more than, at least: open upward",
    sample: <FigureShape sign={0} qualifier="AT_LEAST" high={15} low={15} />,
    isTall: true,
    isDrawn: isMeant("AT_LEAST", "MORE_THAN"),
  },
  {
    words: "fewer than, up to: open downward",
    sample: <FigureShape sign={0} qualifier="AT_MOST" high={-15} low={-15} />,
    isTall: true,
    isDrawn: isMeant("AT_MOST", "LESS_THAN"),
  },
  {
    words: "from one number to another",
    sample: <FigureShape sign={0} qualifier="RANGE" high={-15} low={15} />,
    isTall: true,
    isDrawn: isMeant("RANGE"),
  },
  {
    words: "the date, drawn as the span that it is",
    sample: <rect x={-17} y={-2.5} width={34} height={5} className={chart.date} />,
    isDrawn: ({ span }) => span !== null,
  },
  {
    words: "about that date, or open at an end",
    sample: <rect x={-17} y={-2.5} width={34} height={5} mask={softSides} className={chart.date} />,
    isDrawn: ({ span }) =>
      span !== null && (span.approximate || span.from === null || span.to === null),
  },
  {
    words: "contradicted by another claim",
    sample: <Seal kind="contradicted" x={0} y={0} />,
    isDrawn: ({ contradicted }) => contradicted,
  },
  {
    words:
      "brought up to date by a newer claim: along the line, or the dotted arrow to another speaker",
    sample: <Seal kind="updated" x={0} y={0} />,
    isDrawn: ({ updated }) => updated,
  },
  {
    words: "denied later by its own speaker",
    sample: (
      <>
        <FigureShape sign={0} qualifier="EXACT" high={0} low={0} />
        <Strike y={0} />
      </>
    ),
    isDrawn: ({ retracted }) => retracted,
  },
];

function isMeant(...qualifiers: readonly FigureQualifier[]) {
  return ({ account }: Given) => qualifiers.includes(account.figure.qualifier);
}
