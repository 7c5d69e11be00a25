import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { formatLocation } from "#lib/location.ts";
import { href } from "#lib/params.ts";
import { shapes } from "../entities/shapes.ts";
import { Link } from "../shell/link.tsx";
import { kmPerPixel } from "./mercator.ts";
import { OutlinePaths } from "./outline-paths.tsx";
import { outlinesOfView } from "./outlines.ts";
import styles from "./place-map.module.css";
import { scaleBar } from "./scale-bar.ts";
import { fitView, type Size } from "./view.ts";

const fragment = graphql(`
  fragment PlaceMap_entity on Entity {
    slug
    name
    ... on Place {
      location {
        latitude
        longitude
        radiusKm
      }
    }
  }
`);

const size: Size = { width: 360, height: 200 };
/** From so near one sees in which country and region it lies. */
const nearest = 5.4;

interface PlaceMapProps {
  readonly entity: FragmentType<typeof fragment>;
}

/** A place in its surroundings, drawn on the server; leads to the map. Nothing for what has no location. */
export function PlaceMap({ entity }: PlaceMapProps) {
  const found = readFragment(fragment, entity);
  const location = "location" in found ? found.location : null;
  if (!location) return null;
  const { latitude, longitude } = location;
  const radiusKm = location.radiusKm ?? null;
  const fitted = fitView([{ latitude, longitude, radiusKm }], size);
  const view = { ...fitted, latitude, longitude, zoom: Math.min(nearest, fitted.zoom) };
  const { pixels, label } = scaleBar(view, 90);
  const [x, y] = [size.width / 2, size.height / 2];
  return (
    <Link href={href("/map", { place: found.slug })} className={styles.link}>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        className={styles.picture}
        role="img"
        aria-label={`${found.name} on the map: ${formatLocation(location)}`}
      >
        <OutlinePaths outlines={outlinesOfView(view, size)} />
        {radiusKm !== null && (
          <circle
            cx={x}
            cy={y}
            r={radiusKm / kmPerPixel(latitude, view.zoom)}
            className={styles.within}
          />
        )}
        <path d={shapes.PLACE} className={styles.pin} transform={`translate(${x - 8} ${y - 16})`} />
        <path d={`M8 ${size.height - 14}v5h${pixels.toFixed(1)}v-5`} className={styles.bar} />
        <text x={16 + pixels} y={size.height - 9} className={styles.words}>
          {label}, borders approximate
        </text>
      </svg>
    </Link>
  );
}
