import { Section } from "#components/page/section.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import styles from "./data.module.css";

const fragment = graphql(`
  fragment Versions_dataset on Dataset {
    version
    databaseVersion
  }
`);

interface VersionsProps {
  readonly dataset: FragmentType<typeof fragment>;
}

export function Versions({ dataset }: VersionsProps) {
  const { version, databaseVersion } = readFragment(fragment, dataset);
  return (
    <Section id="versions" title="Versions">
      <dl className={styles.versions}>
        <div>
          <dt>Sayso</dt>
          <dd>{version}</dd>
        </div>
        <div>
          <dt>Neo4j</dt>
          <dd>{databaseVersion}</dd>
        </div>
      </dl>
    </Section>
  );
}
