import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import type { FoundStep } from "#components/paths/found-path.ts";
import { PathChain } from "#components/paths/path-chain.tsx";
import { PathStanding } from "#components/paths/path-standing.tsx";
import { PathSteps } from "#components/paths/path-steps.tsx";
import { pathsWords } from "#components/paths/path-words.ts";
import { Link } from "#components/shell/link.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { href } from "#lib/params.ts";
import { noPathWords, widerQuestions } from "../../_components/wider-questions.ts";
import { pathHref, pathListHref } from "../../_recipe/explore-href.ts";
import type { PathStep } from "../../_recipe/path-step.ts";
import type { EndEntity } from "./find-end.ts";
import styles from "./paths.module.css";

const ExplorePaths = graphql(`
  query ExplorePaths($from: ID!, $to: ID!, $maxHops: Int!, $edges: [ExplorerEdgeKind!]) {
    path(from: $from, to: $to, maxHops: $maxHops, edges: $edges) {
      paths {
        steps {
          edge {
            id
          }
        }
        ...FoundPath_path
      }
    }
  }
`);

interface PathListProps {
  readonly from: EndEntity;
  readonly to: EndEntity;
  readonly hops: number;
  readonly typed: boolean;
}

/** The shortest paths between two entities, each step with the statements it rests on. */
export async function PathList({ from, to, hops, typed }: PathListProps) {
  const variables = {
    ...{ from: from.id, to: to.id, maxHops: hops },
    edges: typed ? ["RELATION" as const] : null,
  };
  const result = await execute(ExplorePaths, variables);
  if (!result.ok) return <FailureState failure={result} />;
  const step: PathStep = { does: "path", slug: from.slug, to: to.slug, hops, typed };
  const { paths } = result.data.path;
  if (paths.length === 0) return <NoPathFound step={step} />;
  return (
    <>
      <p className={styles.sum}>
        {pathsWords(paths.map(({ steps }) => steps.length))}.{" "}
        <Link href={pathHref(step)} data-print="none">
          See {paths.length === 1 ? "it" : "them"} drawn
        </Link>
      </p>
      <ol className={styles.paths}>
        {paths.map((path) => (
          <li key={path.steps.map(({ edge }) => edge.id).join(" ")} className={styles.path}>
            <h2 className={styles.chain}>
              <PathChain path={path} />
            </h2>
            <PathStanding path={path} linked />
            <PathSteps
              path={path}
              allOf={(one, words) => <Link href={allHref(one)}>{words}</Link>}
            />
          </li>
        ))}
      </ol>
      <p className={styles.query} data-print="none">
        <OpenAsGraphQL document={ExplorePaths} variables={variables} />
      </p>
    </>
  );
}

function NoPathFound({ step }: { readonly step: PathStep }) {
  return (
    <EmptyState
      title="No path"
      actions={widerQuestions(step).map(({ words, step: wider }) => (
        <Link key={words} href={pathListHref(wider)}>
          {words}
        </Link>
      ))}
    >
      <p>{noPathWords(step)}</p>
    </EmptyState>
  );
}

/** Where all statements of a step are read: at the entity that speaks, or at the relation. */
function allHref({ edge, reversed, from, to }: FoundStep): string {
  const [speaker, subject] = reversed ? [to, from] : [from, to];
  return edge.relation
    ? `${href(`/entities/${from.slug}`, {})}#relation-${edge.relation.id}`
    : `${href(`/entities/${speaker.slug}`, { saidSubject: subject.id })}#said`;
}
