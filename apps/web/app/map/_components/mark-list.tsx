import { Section } from "#components/page/section.tsx";
import { Link } from "#components/shell/link.tsx";
import { counted } from "#lib/numbers.ts";
import { href } from "#lib/params.ts";
import type { Mark } from "../_marks/marks.ts";
import { type MapState, toParams } from "./map-state.ts";
import styles from "./mark-list.module.css";
import { MarkRow } from "./mark-row.tsx";

const pageSize = 20;
const orderNames = { COUNT: "Most spoken of", NAME: "By name" } as const;

interface MarkListProps {
  readonly state: MapState;
  readonly marks: readonly Mark[];
}

/** The same as the map as a list, page by page. */
export function MarkList({ state, marks }: MarkListProps) {
  const { order } = state;
  const sorted = marks.toSorted((one, other) =>
    order === "NAME" ? one.name.localeCompare(other.name, "en") : other.count - one.count,
  );
  const pages = Math.ceil(sorted.length / pageSize);
  const page = Math.min(state.page, pages);
  const to = (rest: Partial<MapState>) => `${href("/map", toParams({ ...state, ...rest }))}#list`;
  const otherOrder = order === "NAME" ? "COUNT" : "NAME";
  return (
    <Section
      id="list"
      title={`${counted(marks.length, "place or event", "places and events")} on the map`}
      note={
        <>
          {orderNames[order]} ·{" "}
          <Link href={to({ order: otherOrder, page: 1 })} scroll={false} data-print="none">
            {orderNames[otherOrder].toLowerCase()}
          </Link>
        </>
      }
    >
      <ol className={styles.list} start={(page - 1) * pageSize + 1}>
        {sorted.slice((page - 1) * pageSize, page * pageSize).map((mark) => (
          <MarkRow key={mark.key} mark={mark} state={state} />
        ))}
      </ol>
      {pages > 1 && (
        <nav className={styles.pages} aria-label="Pages of the list" data-print="none">
          {page > 1 ? (
            <Link href={to({ page: page - 1 })} scroll={false} rel="prev">
              ← Previous
            </Link>
          ) : (
            <span />
          )}
          <span>
            Page {page} of {pages}
          </span>
          {page < pages ? (
            <Link href={to({ page: page + 1 })} scroll={false} rel="next">
              Next →
            </Link>
          ) : (
            <span />
          )}
        </nav>
      )}
    </Section>
  );
}
