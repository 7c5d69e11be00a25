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

/** The entries with their places in the window. */
export function placeMarks(edges: readonly MarkEdge[], window: Window) {
  return readFragment(fragment, edges).flatMap((edge) => {
    if (!edge.date) return [];
    return [{ edge, ...placeSpan(edge.date, window) }];
  });
}

export type PlacedMark = ReturnType<typeof placeMarks>[number];

interface MarkProps {
  readonly mark: PlacedMark;
  readonly row: number;
  /** Where there is room for its words. */
  readonly words: "inside" | "after" | "before" | "none";
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
        <bdi className={styles.label} data-where={where} aria-hidden="true">
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
