import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { counted } from "#lib/numbers.ts";
import { capitalize } from "#lib/text.ts";
import { EntityLink } from "../entities/entity-link.tsx";
import { Link } from "../shell/link.tsx";
import styles from "./measure-row.module.css";
import { spreadWords } from "./spread-words.ts";

const fragment = graphql(`
  fragment MeasureRow_measure on Measure {
    id
    label
    figureCount
    spreads {
      unit
      lowest {
        id
        min
        max
        unit
        qualifier
      }
      highest {
        id
        min
        max
        unit
        qualifier
      }
    }
    about {
      id
      ...EntityLink_entity
    }
  }
`);

const aboutShown = 3;

interface MeasureRowProps {
  readonly measure: FragmentType<typeof fragment>;
}

/** A measure in a list: what it measures, what that is about, from which figure to which, how many there are. */
export function MeasureRow({ measure }: MeasureRowProps) {
  const { id, label, figureCount, spreads, about } = readFragment(fragment, measure);
  return (
    <div className={styles.row}>
      <div className={styles.what}>
        <h3 className={styles.label}>
          <Link href={`/measures/${id}`}>
            <bdi>{capitalize(label)}</bdi>
          </Link>
        </h3>
        <p className={styles.about}>
          {about.slice(0, aboutShown).map((entity) => (
            <EntityLink key={entity.id} entity={entity} />
          ))}
          {about.length > aboutShown && <span>and {about.length - aboutShown} more</span>}
        </p>
      </div>
      <p className={styles.spread}>
        {spreads.map((spread) => (
          <span key={spread.unit}>{spreadWords(spread)}</span>
        ))}
      </p>
      <p className={styles.count}>{counted(figureCount, "figure")}</p>
    </div>
  );
}
