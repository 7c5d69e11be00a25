import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { entityKinds, kindNames } from "#components/entities/kinds.ts";
import { sizeOf } from "../_canvas/looks.ts";
import { type Sizing, sizings } from "../_recipe/recipe.ts";
import styles from "./legend.module.css";

interface LegendProps {
  readonly nodesInAll: number;
  readonly sizes: Sizing;
  readonly onSizes: (sizes: Sizing) => void;
}

const samples = [1, 20, 500] as const;
const sizingNames = { statements: "Statements", origins: "Origins" } as const;

/** What shapes, sizes and lines of the picture mean, and the switch of what makes an entity large. */
export function Legend({ nodesInAll, sizes, onSizes }: LegendProps) {
  return (
    <div className={styles.legend}>
      <ul className={styles.kinds} aria-label="Kinds of entity">
        {entityKinds.map((kind) => (
          <li key={kind}>
            <EntityGlyph kind={kind} labelled={false} /> {kindNames[kind].one}
          </li>
        ))}
      </ul>
      <ul className={styles.lines} aria-label="Ties">
        <Line look="speaks" words="speaks of: the more often, the wider" />
        <Line look="relation" words="relation that statements support" />
        <Line look="doubt" words="relation that is contested or disputed" />
      </ul>
      <fieldset className={styles.sizes}>
        <legend>Size by</legend>
        {sizings.map((sizing) => (
          <label key={sizing}>
            <input
              type="radio"
              name="explorer-sizes"
              checked={sizes === sizing}
              onChange={() => onSizes(sizing)}
            />{" "}
            {sizingNames[sizing]}
          </label>
        ))}
        <svg viewBox="0 0 150 58" className={styles.samples} aria-hidden="true">
          {samples.map((sample, index) => (
            <g key={sample} transform={`translate(${25 + index * 48} 21)`}>
              <circle r={sizeOf(sample, nodesInAll)} className={styles.sample} />
              <text y="36">{sample}</text>
            </g>
          ))}
        </svg>
        <p className={styles.note}>
          {sizes === "statements"
            ? "Statements by it and about it, and its relations, in the whole graph."
            : "Independent origins of the statements behind its ties here; copies count once."}
        </p>
      </fieldset>
      <ul className={styles.lines} aria-label="Marks">
        <li>
          <svg viewBox="0 0 28 16" aria-hidden="true">
            <circle cx="14" cy="8" r="6" className={styles.selected} />
          </svg>
          selected
        </li>
        <li>
          <svg viewBox="0 0 28 16" aria-hidden="true">
            <circle cx="14" cy="8" r="6" className={styles.sample} />
            <circle cx="18.5" cy="12.5" r="2.6" className={styles.pin} />
          </svg>
          pinned: stays where you put it
        </li>
        <li>
          <svg viewBox="0 0 28 16" aria-hidden="true">
            <circle cx="14" cy="8" r="7" className={styles.sample} />
            <circle cx="14" cy="8" r="4.6" className={styles.sample} />
          </svg>
          group of entities that hang on one alone
        </li>
        <li>
          <svg viewBox="0 0 28 16" aria-hidden="true">
            <circle cx="14" cy="8" r="3" className={styles.ghost} />
          </svg>
          filtered out
        </li>
      </ul>
    </div>
  );
}

function Line({ look, words }: { readonly look: string; readonly words: string }) {
  return (
    <li>
      <svg viewBox="0 0 28 16" aria-hidden="true">
        <path d="M2 8h18" className={styles.line} data-look={look} />
        <path d="m19 4 7 4-7 4Z" className={styles.head} data-look={look} />
      </svg>
      {words}
    </li>
  );
}
