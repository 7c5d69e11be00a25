import { EntityLink } from "#components/entities/entity-link.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { formatLocation } from "#lib/location.ts";
import styles from "./entity-header.module.css";

const fragment = graphql(`
  fragment EntityFacts_entity on Entity {
    aliases
    wikidataId
    ... on Place {
      location {
        latitude
        longitude
        radiusKm
      }
    }
    ... on Channel {
      operatedBy {
        ...EntityLink_entity
      }
    }
  }
`);

interface EntityFactsProps {
  readonly entity: FragmentType<typeof fragment>;
}

/** Other names, where it lies, whose it is. Nothing where nothing is known. */
export function EntityFacts({ entity }: EntityFactsProps) {
  const found = readFragment(fragment, entity);
  const { aliases, wikidataId } = found;
  const location = "location" in found ? found.location : null;
  const operatedBy = "operatedBy" in found ? found.operatedBy : null;
  if (aliases.length === 0 && !wikidataId && !location && !operatedBy) return null;
  return (
    <dl className={styles.facts}>
      {operatedBy && (
        <div>
          <dt>Run by</dt>
          <dd>
            <EntityLink entity={operatedBy} />
          </dd>
        </div>
      )}
      {location && (
        <div>
          <dt>Lies at</dt>
          <dd className={styles.numbers}>{formatLocation(location)}</dd>
        </div>
      )}
      {aliases.length > 0 && (
        <div>
          <dt>Also named</dt>
          <dd>
            <ul className={styles.aliases}>
              {aliases.map((alias) => (
                <li key={alias}>
                  <bdi>{alias}</bdi>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      )}
      {wikidataId && (
        <div>
          <dt>Wikidata</dt>
          <dd className={styles.numbers}>{wikidataId}</dd>
        </div>
      )}
    </dl>
  );
}
