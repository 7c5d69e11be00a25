import { CodeBlock } from "#components/page/code-block.tsx";
import { Link } from "#components/shell/link.tsx";
import styles from "./home.module.css";

/** The graph holds nothing yet: a worked example, or one's own report. */
export function EmptyGraph() {
  return (
    <div className={styles.starts}>
      <section className={styles.start}>
        <h2>Start with the worked example</h2>
        <p>
          One day of reports from August 2024: who claimed what about the fighting in Kursk region,
          on whose channel, with rival figures and denials.
        </p>
        <CodeBlock
          label="In a terminal"
          code={
            'for file in packages/graph/sample/*.jsonl; do npm run sayso -- import "$file"; done'
          }
          wrap
        />
        <p>Then load this page again, and search for “Syrskyi”.</p>
      </section>
      <section className={styles.start}>
        <h2>Start with a report of your own</h2>
        <p>
          A report is a text file with one line per thing: the source, who speaks in it, and what
          they claim. Everything is checked before anything is written.
        </p>
        <p>
          <Link href="/add">How to add a report</Link>
        </p>
      </section>
    </div>
  );
}
