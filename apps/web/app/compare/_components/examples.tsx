import { rivalPairs } from "#components/comparisons/pairs.ts";
import { Section } from "#components/page/section.tsx";
import { Link } from "#components/shell/link.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { compareHref } from "#lib/compare-href.ts";
import { execute } from "#lib/graphql.ts";
import styles from "./subjects.module.css";

const CompareExamples = graphql(`
  query CompareExamples {
    measures(disputed: true, first: 6) {
      id
      label
      about {
        slug
        name
      }
    }
    entities(filter: { speaks: true }, orderBy: MOST_QUOTED, first: 2) {
      nodes {
        slug
        name
      }
    }
  }
`);

const ExampleAccounts = graphql(`
  query CompareExampleAccounts($measure: ID!) {
    accounts(measure: $measure) {
      figure {
        min
        max
        unit
      }
      statement {
        speakers {
          entity {
            slug
            name
          }
        }
      }
    }
  }
`);

/** Comparisons from the data to begin with: who gave rival figures, and the two most quoted. */
export async function Examples() {
  const result = await execute(CompareExamples);
  if (!result.ok) return <FailureState failure={result} />;
  const { measures, entities } = result.data;
  const disputes = await Promise.all(
    measures.map(async (measure) => {
      const accounts = await execute(ExampleAccounts, { measure: measure.id });
      const [pair] = accounts.ok ? rivalPairs(accounts.data.accounts, 1) : [];
      return pair ? [{ measure, ...pair }] : [];
    }),
  );
  // Two measures of one dispute lead to the same comparison.
  const examples = new Map(
    disputes.flat().map((dispute) => {
      const { left, right, measure } = dispute;
      return [
        compareHref({ left: left.slug, right: right.slug, about: measure.about[0]?.slug }),
        dispute,
      ];
    }),
  );
  const [first, second] = entities.nodes;
  if (!first || !second) return null;
  return (
    <Section id="examples" title="To begin with">
      <ul className={styles.examples}>
        {[...examples].map(([address, { measure, left, right }]) => (
          <li key={address} className={styles.example}>
            <Link href={address}>
              {left.name} and {right.name}
              {measure.about[0] && ` on ${measure.about[0].name}`}
            </Link>
            <p className={styles.note}>They give rival figures: {measure.label}.</p>
          </li>
        ))}
        <li className={styles.example}>
          <Link href={compareHref({ left: first.slug, right: second.slug })}>
            {first.name} and {second.name}
          </Link>
          <p className={styles.note}>The two who are quoted most.</p>
        </li>
      </ul>
    </Section>
  );
}
