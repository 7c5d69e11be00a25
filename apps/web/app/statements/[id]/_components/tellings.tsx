import { ClaimList } from "#components/claims/claim-list.tsx";
import { explainOrigins, originWords } from "#components/claims/origin-words.ts";
import { Section } from "#components/page/section.tsx";
import { Link } from "#components/shell/link.tsx";
import { StatementLine } from "#components/statements/statement-line.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { counted } from "#lib/numbers.ts";
import styles from "./statement-page.module.css";

const fragment = graphql(`
  fragment Tellings_claim on Claim {
    id
    statementCount
    origins {
      min
      max
    }
    statements(first: 6) {
      nodes {
        id
        ...StatementLine_statement
      }
    }
    contradicts {
      ...ClaimList_claim
    }
    updates {
      ...ClaimList_claim
    }
    updatedBy {
      ...ClaimList_claim
    }
  }
`);

interface TellingsProps {
  readonly claim: FragmentType<typeof fragment>;
  /** Id of the statement whose page it is. */
  readonly except: string;
}

const shown = 5;

/** Who else tells the same claim, and the claims that stand against it, before it or after it. */
export function Tellings({ claim, except }: TellingsProps) {
  const { id, statementCount, origins, statements, contradicts, updates, updatedBy } = readFragment(
    fragment,
    claim,
  );
  const others = statements.nodes.filter((one) => one.id !== except).slice(0, shown);
  const rivals = [
    { title: "Contradicted by", claims: contradicts },
    { title: "Brought up to date by", claims: updatedBy },
    { title: "Brings up to date", claims: updates },
  ].filter(({ claims }) => claims.length > 0);
  return (
    <>
      <Section
        id="tellings"
        title="Who else tells it"
        note={
          <Link href={`/claims/${id}`}>
            {counted(statementCount, "statement")}, {originWords(origins)}
          </Link>
        }
      >
        <p className={styles.explained}>
          {others.length === 0
            ? "Nobody else in this graph: this is the only telling of the claim."
            : explainOrigins(origins, statementCount)}
        </p>
        {others.length > 0 && (
          <ol className={styles.lines}>
            {others.map((one) => (
              <StatementLine key={one.id} statement={one} />
            ))}
          </ol>
        )}
        {statementCount > others.length + 1 && (
          <Link href={`/claims/${id}#statements`}>All {statementCount} tellings</Link>
        )}
      </Section>
      {rivals.length > 0 && (
        <Section id="rivals" title="Claims that bear on it">
          {rivals.map(({ title, claims }) => (
            <div key={title} className={styles.chain}>
              <h3>{title}</h3>
              <ClaimList claims={claims} />
            </div>
          ))}
        </Section>
      )}
    </>
  );
}
