import { CopyButton } from "#components/page/copy-button.tsx";
import { Section } from "#components/page/section.tsx";
import { StatementLine } from "#components/statements/statement-line.tsx";
import { StatementClocks } from "#components/traces/statement-clocks.tsx";
import { TraceLanes } from "#components/traces/trace-lanes.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import styles from "./statement-page.module.css";

const fragment = graphql(`
  fragment TraceSection_statement on Statement {
    trace {
      sentence
    }
    relays {
      id
      ...StatementLine_statement
    }
    relayedBy {
      id
      ...StatementLine_statement
    }
    ...TraceLanes_statement
    ...StatementClocks_statement
  }
`);

interface TraceSectionProps {
  readonly statement: FragmentType<typeof fragment>;
}

/** The way from the outlet to the claim: as a sentence, as lanes, and the statements that pass it on. */
export function TraceSection({ statement }: TraceSectionProps) {
  const found = readFragment(fragment, statement);
  const { trace, relays, relayedBy } = found;
  const chains = [
    { title: "Passes on", statements: relays },
    { title: "Passed on by", statements: relayedBy },
  ];
  return (
    <Section id="trace" title="How it got here" note="from the outlet to the claim">
      <div className={styles.sentence}>
        <p dir="auto">{trace.sentence}</p>
        <CopyButton text={trace.sentence} label="Copy sentence" />
      </div>
      <TraceLanes statement={found} />
      <StatementClocks statement={found} />
      {chains
        .filter(({ statements }) => statements.length > 0)
        .map(({ title, statements }) => (
          <div key={title} className={styles.chain}>
            <h3>{title}</h3>
            <ol className={styles.lines}>
              {statements.map((one) => (
                <StatementLine key={one.id} statement={one} />
              ))}
            </ol>
          </div>
        ))}
    </Section>
  );
}
