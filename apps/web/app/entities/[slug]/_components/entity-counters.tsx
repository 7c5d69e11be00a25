import { Link } from "#components/shell/link.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { count } from "#lib/numbers.ts";
import { href } from "#lib/params.ts";
import styles from "./entity-counters.module.css";

const fragment = graphql(`
  fragment EntityCounters_counts on EntityCounts {
    said
    reported
    denied
    about
    sources
  }
`);

interface EntityCountersProps {
  readonly counts: FragmentType<typeof fragment>;
  readonly pathname: string;
}

/** What it said itself, is reported to have said, and denied, never in one number; each leads to the list. */
export function EntityCounters({ counts, pathname }: EntityCountersProps) {
  const { said, reported, denied, about, sources } = readFragment(fragment, counts);
  const list = (section: "said" | "about", params: Record<string, string>) =>
    `${href(pathname, params)}#${section}`;
  return (
    <dl className={styles.counters}>
      <Counter value={said} label="said" href={list("said", { saidForm: "OWN_WORDS" })}>
        in own words
      </Counter>
      <Counter
        value={reported}
        label="reported to have said"
        href={list("said", { saidForm: "INDIRECT" })}
      >
        in a reporter’s words
      </Counter>
      <Counter value={denied} label="denied" href={list("said", { saidStance: "DENIES" })}>
        of all it said
      </Counter>
      <Counter value={about} label="spoken of" href={list("about", {})}>
        by anybody
      </Counter>
      <Counter value={sources} label={sources === 1 ? "source" : "sources"}>
        quote or speak of it
      </Counter>
    </dl>
  );
}

interface CounterProps {
  readonly value: number;
  readonly label: string;
  readonly href?: string;
  readonly children: string;
}

function Counter({ value, label, href: to, children }: CounterProps) {
  return (
    <div className={styles.counter}>
      <dt className={styles.label}>
        {label}
        <span className={styles.note}>{children}</span>
      </dt>
      <dd className={styles.value} data-zero={value === 0 || undefined}>
        {to && value > 0 ? <Link href={to}>{count(value)}</Link> : count(value)}
      </dd>
    </div>
  );
}
