import type { ReactNode } from "react";
import { explainOrigins, originWords } from "#components/claims/origin-words.ts";
import { DateText } from "#components/dates/date-text.tsx";
import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { EntityLink } from "#components/entities/entity-link.tsx";
import { ExploreLink } from "#components/entity-graph/explore-link.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { counted } from "#lib/numbers.ts";
import styles from "./claim.module.css";

const fragment = graphql(`
  fragment ClaimHeader_claim on Claim {
    text
    date {
      ...DateText_date
    }
    about {
      id
      slug
      ...EntityLink_entity
    }
    stances {
      speakers {
        slug
      }
    }
    statementCount
    origins {
      min
      max
    }
  }
`);

interface ClaimHeaderProps {
  readonly claim: FragmentType<typeof fragment>;
  /** How to cite it. */
  readonly children: ReactNode;
}

/** The claim as a headline, what it concerns, the date it speaks of, and how many origins it has. */
export function ClaimHeader({ claim, children }: ClaimHeaderProps) {
  const { text, date, about, stances, statementCount, origins } = readFragment(fragment, claim);
  const involved = [...about, ...stances.flatMap(({ speakers }) => speakers)];
  return (
    <div className={styles.header}>
      <PageHeader
        eyebrow={
          <>
            <EntityGlyph kind="CLAIM" labelled={false} /> Claim
          </>
        }
        title={
          <span className={styles.text} dir="auto">
            {text}
          </span>
        }
      >
        <dl className={styles.facts}>
          {about.length > 0 && (
            <div>
              <dt>About</dt>
              <dd className={styles.about}>
                {about.map((entity) => (
                  <EntityLink key={entity.id} entity={entity} />
                ))}
              </dd>
            </div>
          )}
          <div>
            <dt>Speaks of</dt>
            <dd>
              <DateText date={date} unknown="no date that is known" />
            </dd>
          </div>
          <div>
            <dt>Told in</dt>
            <dd>
              <strong className={styles.origins}>
                {counted(statementCount, "statement")}, {originWords(origins)}
              </strong>{" "}
              <span className={styles.why}>{explainOrigins(origins, statementCount)}</span>
            </dd>
          </div>
        </dl>
        <p data-print="none">
          <ExploreLink slugs={involved.map(({ slug }) => slug)}>
            Explore who and what is in it
          </ExploreLink>
        </p>
        {children}
      </PageHeader>
    </div>
  );
}
