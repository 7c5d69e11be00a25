import type { ReactNode } from "react";
import { originWords } from "#components/claims/origin-words.ts";
import type { EvidenceLists_EvidenceFragment } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { counted } from "#lib/numbers.ts";
import { Link } from "../shell/link.tsx";
import styles from "./evidence.module.css";
import { EvidenceSeen } from "./evidence-seen.tsx";
import { EvidenceStatement } from "./evidence-statement.tsx";

const fragment = graphql(`
  fragment EvidenceLists_evidence on Evidence {
    for(limit: $evidence) {
      id
      ...EvidenceStatement_statement
      ...EvidenceSeen_statement
    }
    against(limit: $evidence) {
      id
      ...EvidenceStatement_statement
      ...EvidenceSeen_statement
    }
    asking(limit: $evidence) {
      id
      ...EvidenceStatement_statement
      ...EvidenceSeen_statement
    }
    forCount
    againstCount
    askingCount
    origins {
      min
      max
    }
  }
`);

interface EvidenceListsProps {
  readonly evidence: FragmentType<typeof fragment>;
  /** Where all statements of this relation are shown, if these may be only some. */
  readonly allHref?: string;
  readonly open?: boolean;
}

/**
 * The statements for, against and asking, each behind its count. Where some are against, both sides stand
 * open beside each other. The query has a variable `$evidence`: how many of each.
 */
export function EvidenceLists({ evidence, allHref, open = false }: EvidenceListsProps) {
  const found = readFragment(fragment, evidence);
  const { forCount, againstCount, askingCount, origins } = found;
  const shared = { allHref, open: open || againstCount > 0 };
  return (
    <div className={styles.lists} data-sides={againstCount > 0 && forCount > 0 ? "both" : "one"}>
      <Side
        {...shared}
        statements={found.for}
        count={forCount}
        tone="for"
        summary={
          <>
            {counted(forCount, "statement")} for it
            {forCount > 1 && `, ${originWords(origins)}`}
          </>
        }
      />
      <Side
        {...shared}
        statements={found.against}
        count={againstCount}
        tone="against"
        summary={`${counted(againstCount, "statement")} against it`}
      />
      <Side
        {...shared}
        statements={found.asking}
        count={askingCount}
        tone="asking"
        summary={`${counted(askingCount, "statement")} ${askingCount === 1 ? "asks or leaves" : "ask or leave"} it open`}
      />
    </div>
  );
}

interface SideProps {
  readonly statements: EvidenceLists_EvidenceFragment["for"];
  readonly count: number;
  readonly tone: "for" | "against" | "asking";
  readonly summary: ReactNode;
  readonly allHref: string | undefined;
  readonly open: boolean;
}

function Side({ statements, count, tone, summary, allHref, open }: SideProps) {
  if (count === 0) return null;
  return (
    <details className={styles.side} open={open}>
      <summary className={styles.summary} data-tone={tone}>
        {summary}
      </summary>
      <EvidenceSeen statements={statements} complete={statements.length === count} />
      <ul className={styles.statements}>
        {statements.map((statement) => (
          <li key={statement.id}>
            <EvidenceStatement statement={statement} />
          </li>
        ))}
      </ul>
      {statements.length < count && (
        <p className={styles.more}>
          The newest {statements.length}.{" "}
          {allHref && <Link href={allHref}>Show {count > 100 ? "100" : "all"} statements</Link>}
        </p>
      )}
    </details>
  );
}
