import { InstantRange } from "#components/dates/instant-text.tsx";
import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { entityKinds, kindNames } from "#components/entities/kinds.ts";
import { Section } from "#components/page/section.tsx";
import { Link } from "#components/shell/link.tsx";
import { sourceKindNames, sourceKinds } from "#components/sources/source-kinds.ts";
import type { SourceKind } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { count } from "#lib/numbers.ts";
import { href } from "#lib/params.ts";
import styles from "./data.module.css";

const fragment = graphql(`
  fragment Scope_dataset on Dataset {
    statements
    claims
    relations
    sources
    speakers
    outlets
    firstOn
    lastOn
    entities {
      value
      count
    }
  }
`);

interface ScopeProps {
  readonly dataset: FragmentType<typeof fragment>;
  readonly sources: Readonly<Record<SourceKind, number>>;
}

/** How much there is of everything. */
export function Scope({ dataset, sources }: ScopeProps) {
  const scope = readFragment(fragment, dataset);
  const entities = new Map(scope.entities.map(({ value, count }) => [value, count]));
  const totals = [
    ["statements", scope.statements],
    ["claims", scope.claims],
    ["relations", scope.relations],
    ["sources", scope.sources],
    ["speakers", scope.speakers],
    ["outlets", scope.outlets],
  ] as const;
  return (
    <Section
      id="scope"
      title="Scope"
      note={
        scope.firstOn &&
        scope.lastOn && (
          <>
            said or published <InstantRange from={scope.firstOn} until={scope.lastOn} />
          </>
        )
      }
    >
      <dl className={styles.totals}>
        {totals.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count(value)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.columns}>
        <table className={styles.counts}>
          <caption>Entities by kind</caption>
          <tbody>
            {entityKinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">
                  <Link href={href("/entities", { kind })}>
                    <EntityGlyph kind={kind} labelled={false} /> {kindNames[kind].many}
                  </Link>
                </th>
                <td>{count(entities.get(kind) ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <table className={styles.counts}>
          <caption>Sources by kind</caption>
          <tbody>
            {sourceKinds.map((kind) => (
              <tr key={kind}>
                <th scope="row">
                  <Link href={href("/sources", { kind })}>{sourceKindNames[kind].many}</Link>
                  <p>{sourceKindNames[kind].meaning}</p>
                </th>
                <td>{count(sources[kind])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
