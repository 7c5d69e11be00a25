import { InstantRange, InstantText } from "#components/dates/instant-text.tsx";
import { SearchBox } from "#components/search/search-box.tsx";
import { Link } from "#components/shell/link.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { count } from "#lib/numbers.ts";
import styles from "./home.module.css";

const fragment = graphql(`
  fragment Hero_dataset on Dataset {
    statements
    speakers
    sources
    outlets
    firstOn
    lastOn
    imports {
      finishedAt
      state
    }
  }
`);

interface HeroProps {
  /** Left out where the graph is empty or does not answer. */
  readonly dataset?: FragmentType<typeof fragment>;
}

/** The search, and what it searches. */
export function Hero({ dataset }: HeroProps) {
  return (
    <div className={styles.hero} data-own-search="">
      <h1 className={styles.title}>Who said what, and where it was read</h1>
      <div className={styles.search}>
        <SearchBox id="home-search" size="hero" />
      </div>
      {dataset && <Scope dataset={dataset} />}
    </div>
  );
}

function Scope({ dataset }: { readonly dataset: FragmentType<typeof fragment> }) {
  const scope = readFragment(fragment, dataset);
  const loaded = scope.imports.find((item) => item.state === "COMPLETED")?.finishedAt;
  const numbers = [
    ["statements", scope.statements],
    ["speakers", scope.speakers],
    ["sources", scope.sources],
    ["outlets", scope.outlets],
  ] as const;
  return (
    <dl className={styles.scope}>
      {numbers.map(([name, value]) => (
        <div key={name}>
          <dt>{value === 1 ? name.slice(0, -1) : name}</dt>
          <dd>{count(value)}</dd>
        </div>
      ))}
      {scope.firstOn && scope.lastOn && (
        <div className={styles.span}>
          <dt>said or published</dt>
          <dd>
            <InstantRange from={scope.firstOn} until={scope.lastOn} />
          </dd>
        </div>
      )}
      {loaded && (
        <div className={styles.span}>
          <dt>
            <Link href="/data#imports">last loaded</Link>
          </dt>
          <dd>
            <InstantText at={loaded} />
          </dd>
        </div>
      )}
    </dl>
  );
}
