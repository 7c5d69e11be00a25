import { Link } from "#components/shell/link.tsx";
import { nobodyNamed } from "#components/statements/words.ts";
import type { Mark_EdgeFragment } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { formatDate, formatZone } from "#lib/dates.ts";
import { placeSpan } from "../_axis/place.ts";
import type { Window } from "../_axis/window.ts";
import styles from "./marks.module.css";
import { at } from "./position.ts";
import { kindLabels } from "./timeline-words.ts";

const fragment = graphql(`
  fragment Mark_edge on TimelineEntryEdge {
    cursor
    kind
    clock
    date {
      from
      to
      precision
      approximate
      basis
      zone
    }
    node {
      __typename
      ... on Event {
        slug
        name
      }
      ... on Statement {
        id
        form
        claim {
          text
        }
        speakers {
          mention {
            text
          }
          entity {
            name
          }
        }
        source {
          title
        }
      }
    }
  }
`);

export type MarkEdge = FragmentType<typeof fragment>;

/** A mark that is longer, as a part of the window, bears its words itself. */
const roomInside = 0.22;

/** The entries with their places in the window, in the order of their starts. */
export function placeMarks(edges: readonly MarkEdge[], window: Window) {
  return readFragment(fragment, edges)
    .flatMap((edge) => {
      if (!edge.date) return [];
      const place = placeSpan(edge.date, window);
      const inView = Math.min(place.end, 1) - Math.max(place.start, 0);
      return [
        { edge, ...place, words: inView > roomInside ? ("inside" as const) : ("beside" as const) },
      ];
    })
    .sort((one, other) => one.start - other.start);
}

interface MarkProps {
  readonly mark: ReturnType<typeof placeMarks>[number];
  readonly row: number;
  /** Where there is room for its words. */
  readonly words: "inside" | "beside" | "none";
  /** True where the reader's clock is another than this date's. */
  readonly otherClock: boolean;
}

/** One entry, as long as its date is, with a card that opens on hover and focus. */
export function Mark({ mark, row, words: where, otherClock }: MarkProps) {
  const { edge, start, end, open } = mark;
  const { href, words, who, source } = tell(edge);
  const when = `${edge.clock ? `${clockVerbs[edge.clock]} ` : ""}${dateWords(edge.date)}`;
  return (
    <li
      className={styles.entry}
      data-kind={edge.kind}
      style={at({ "--start": start, "--end": end, "--row": row })}
    >
      <Link
        href={href}
        className={styles.mark}
        aria-label={[words, who, when].filter(Boolean).join("; ")}
      />
      <span className={styles.card} aria-hidden="true" data-card>
        <span className={styles.when}>{when}</span>
        <bdi className={styles.words}>{words}</bdi>
        {who && <bdi className={styles.who}>{who}</bdi>}
        {source && <span className={styles.where}>in {source}</span>}
      </span>
      <span
        className={styles.bar}
        data-open={open}
        data-approximate={edge.date?.approximate || undefined}
        data-inferred={edge.date?.basis === "INFERRED" || undefined}
        data-other-clock={otherClock || undefined}
      />
      {where !== "none" && (
        <bdi
          className={styles.label}
          data-inside={where === "inside" || undefined}
          aria-hidden="true"
        >
          {words}
        </bdi>
      )}
    </li>
  );
}

const clockVerbs = {
  HAPPENED: kindLabels.HAPPENED,
  SAID: kindLabels.SAID,
  PUBLISHED: "published",
  SAID_ELSE_PUBLISHED: "",
} as const;

function dateWords(date: Mark_EdgeFragment["date"]): string {
  if (!date) return "";
  const zone = ["YEAR", "MONTH"].includes(date.precision) ? "" : ` (${formatZone(date.zone)})`;
  return `${formatDate(date)}${zone}${date.basis === "INFERRED" ? ", inferred" : ""}`;
}

function tell({ node }: Mark_EdgeFragment) {
  if (node.__typename === "Event") {
    return { href: `/entities/${node.slug}`, words: node.name, who: "", source: "" };
  }
  const names = node.speakers.map(({ entity, mention }) => entity?.name ?? `“${mention.text}”`);
  return {
    href: `/statements/${node.id}`,
    words: node.claim.text,
    who: names.join(", ") || nobodyNamed(node.form),
    source: node.source.title,
  };
}
