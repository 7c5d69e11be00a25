import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { Link } from "#components/shell/link.tsx";
import { formatLocation } from "#lib/location.ts";
import { count } from "#lib/numbers.ts";
import { href } from "#lib/params.ts";
import { type Mark, spotsOf } from "../_marks/marks.ts";
import { type MapState, toParams } from "./map-state.ts";
import styles from "./selected.module.css";

interface WhereaboutsProps {
  readonly slug: string;
  readonly marks: readonly Mark[];
  readonly state: MapState;
}

/** Where the selected one lies and how exactly, with all else that is known of the same point. */
export function Whereabouts({ slug, marks, state }: WhereaboutsProps) {
  const spots = spotsOf(marks).filter((spot) => spot.marks.some((mark) => mark.slug === slug));
  if (spots.length === 0) return <p className={styles.where}>Not on the map as it is filtered.</p>;
  return spots.map((spot) => {
    const others = spot.marks.filter((mark) => mark.slug !== slug);
    const own = spot.marks.find((mark) => mark.slug === slug);
    return (
      <div key={spot.key} className={styles.where}>
        <p>
          {own?.kind === "EVENT" && (
            <>
              In <bdi>{own.placeName}</bdi>
              {own.contested && ", which some deny"}:{" "}
            </>
          )}
          {formatLocation(spot)}
          {spot.radiusKm === null && ", given as an exact point"}
        </p>
        {others.length > 0 && (
          <>
            <p>At the same point:</p>
            <ul className={styles.others}>
              {others.map((mark) => (
                <li key={mark.key}>
                  <Link
                    href={href("/map", toParams({ ...state, place: mark.slug }))}
                    scroll={false}
                  >
                    <EntityGlyph kind={mark.kind} /> <bdi>{mark.name}</bdi>
                  </Link>{" "}
                  ({count(mark.count)})
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    );
  });
}
