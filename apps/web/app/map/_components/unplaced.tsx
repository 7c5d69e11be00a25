import { EntityLink } from "#components/entities/entity-link.tsx";
import { Section } from "#components/page/section.tsx";
import { Link } from "#components/shell/link.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { count, counted } from "#lib/numbers.ts";
import { href } from "#lib/params.ts";
import styles from "./unplaced.module.css";

const fragment = graphql(`
  fragment Unplaced_map on PlaceMap {
    unplacedCount
    unplaced(limit: 24) {
      id
      counts {
        about
      }
      ...EntityLink_entity
    }
  }
`);

interface UnplacedProps {
  readonly map: FragmentType<typeof fragment>;
}

/** Places and events that no map can show, with how often they are spoken of. */
export function Unplaced({ map }: UnplacedProps) {
  const { unplaced, unplacedCount } = readFragment(fragment, map);
  if (unplacedCount === 0) return null;
  return (
    <Section
      id="unplaced"
      title={`Not on the map: ${counted(unplacedCount, "place or event", "places and events")}`}
      note="the data give no coordinates for them"
    >
      <ul className={styles.list}>
        {unplaced.map((entity) => (
          <li key={entity.id} className={styles.item}>
            <EntityLink entity={entity} />
            <span className={styles.count} title={counted(entity.counts.about, "statement")}>
              {count(entity.counts.about)}
            </span>
          </li>
        ))}
      </ul>
      {unplacedCount > unplaced.length && (
        <p className={styles.more}>
          The {unplaced.length} most spoken of are listed, with how many statements are about each.
          See{" "}
          <Link href={href("/entities", { kind: "PLACE", order: "MOST_DISCUSSED" })}>
            all places
          </Link>{" "}
          and{" "}
          <Link href={href("/entities", { kind: "EVENT", order: "MOST_DISCUSSED" })}>
            all events
          </Link>
          .
        </p>
      )}
    </Section>
  );
}
