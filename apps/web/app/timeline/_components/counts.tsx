import { Link } from "#components/shell/link.tsx";
import type { TimelineUnit } from "#generated/graphql.ts";
import { count, counted } from "#lib/numbers.ts";
import { href } from "#lib/params.ts";
import { packRows } from "../_axis/pack.ts";
import { placeSpan } from "../_axis/place.ts";
import { unitLengths } from "../_axis/unit.ts";
import { roundWindow, type Window } from "../_axis/window.ts";
import styles from "./counts.module.css";
import { at } from "./position.ts";
import { type TimelineState, toParams } from "./timeline-state.ts";
import { spanWords } from "./timeline-words.ts";

export interface Bin {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly count: number;
}

/** Bins as wide as the unit are bars; wider ones, and open ones, stand below as the spans they are. */
export function splitBins(bins: readonly Bin[], unit: TimelineUnit) {
  const isBar = ({ from, to }: Bin) =>
    from && to && Date.parse(to) - Date.parse(from) <= unitLengths[unit] * 1.05;
  return { bars: bins.filter(isBar), spans: bins.filter((bin) => !isBar(bin)) };
}

interface CountsProps {
  readonly bins: readonly Bin[];
  readonly unit: TimelineUnit;
  readonly window: Window;
  /** The highest count of the whole picture: lanes share one scale. */
  readonly peak: number;
  readonly state: TimelineState;
}

/** How many entries there are, where there are too many to draw one by one; each bar leads closer. */
export function Counts({ bins, unit, window, peak, state }: CountsProps) {
  const { bars, spans } = splitBins(bins, unit);
  const places = spans
    .map((bin) => ({ bin, room: 0, ...placeSpan(bin, window) }))
    .sort((one, other) => one.start - other.start);
  const { placed, rows } = packRows(places, 0.02);
  const closer = ({ from, to }: Bin) =>
    from && to
      ? href(
          "/timeline",
          toParams(state, roundWindow({ from: Date.parse(from), to: Date.parse(to) })),
        )
      : undefined;
  return (
    <div aria-hidden="true">
      {bars.length > 0 && (
        <div className={styles.bars}>
          {bars.map((bin) => (
            <Link
              key={bin.from}
              href={closer(bin) ?? ""}
              scroll={false}
              tabIndex={-1}
              className={styles.bar}
              title={`${counted(bin.count, "entry", "entries")}, ${spanWords(bin)}`}
              style={at({ ...ends(placeSpan(bin, window)), "--share": bin.count / peak })}
            />
          ))}
        </div>
      )}
      {rows > 0 && (
        <div className={styles.spans} style={at({ "--rows": rows })}>
          {placed.map(({ item, row }) => (
            <SpanCount
              key={`${item.bin.from} ${item.bin.to}`}
              item={item}
              row={row}
              href={closer(item.bin)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

interface SpanCountProps {
  readonly item: { readonly bin: Bin } & ReturnType<typeof placeSpan>;
  readonly row: number;
  readonly href: string | undefined;
}

function SpanCount({ item, row, href: closer }: SpanCountProps) {
  const attributes = {
    className: styles.span,
    "data-open": item.open,
    title: `${counted(item.bin.count, "entry", "entries")}, ${spanWords(item.bin)}`,
    style: at({ ...ends(item), "--row": row }),
  };
  const words = <span className={styles.number}>{count(item.bin.count)}</span>;
  return closer ? (
    <Link href={closer} scroll={false} tabIndex={-1} {...attributes}>
      {words}
    </Link>
  ) : (
    <span {...attributes}>{words}</span>
  );
}

function ends({ start, end }: { readonly start: number; readonly end: number }) {
  return { "--start": start, "--end": end };
}
