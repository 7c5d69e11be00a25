import { fitView, mostZoom, type Size, toScreen, type View } from "#components/map/view.ts";
import { href } from "#lib/params.ts";
import { type Cluster, clusterName } from "../_marks/clusters.ts";
import { placeLabels } from "../_marks/labels.ts";
import { loudest } from "../_marks/marks.ts";
import { clusterReach, ringOf } from "../_marks/ring.ts";
import { ClusterMark } from "./cluster-mark.tsx";
import { Exactness } from "./exactness.tsx";
import { writeView } from "./map-state.ts";
import styles from "./mark-layer.module.css";
import { SpotMark } from "./spot-mark.tsx";

interface MarkLayerProps {
  readonly clusters: readonly Cluster[];
  readonly view: View;
  /** The view that links keep; null where it is fitted to the data. */
  readonly chosen: View | null;
  readonly size: Size;
  readonly largest: number;
  readonly selected: string | null;
  readonly near: string | null;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly onOpen: (view: View) => void;
}

/** What is farther outside than this is not drawn, in pixels. */
const outside = 80;

/** How exact the places are, then the marks, then their names; the most spoken of above. */
export function MarkLayer(props: MarkLayerProps) {
  const { clusters, view, chosen, size, largest, selected, near, params, onOpen } = props;
  const placed = clusters
    .map((cluster) => {
      const { spots } = cluster;
      const ring = spots.length === 1 ? ringOf(spots[0], largest) : null;
      const marks = spots.flatMap((spot) => spot.marks);
      return {
        cluster,
        ring,
        at: toScreen(view, size, cluster),
        circles: ring ? ring.circles : [{ x: 0, y: 0, radius: clusterReach }],
        isSelected: marks.some(({ slug }) => slug === selected),
        isNear: marks.some(({ slug }) => slug === near),
      };
    })
    .filter(
      ({ at }) =>
        at.x > -outside &&
        at.y > -outside &&
        at.x < size.width + outside &&
        at.y < size.height + outside,
    );
  const labels = placeLabels(
    placed
      .toSorted((one, other) => Number(other.isSelected) - Number(one.isSelected))
      .map(({ cluster, at, circles, ring }) => ({
        key: cluster.key,
        at,
        circles,
        text: ring ? loudest(cluster.spots[0]).placeName : clusterName(cluster),
      })),
    size,
  );
  const keep = { ...params, ...(chosen && writeView(chosen)) };
  return (
    <>
      <Exactness
        spots={placed.flatMap(({ cluster }) => cluster.spots)}
        view={view}
        size={size}
        strong={[selected, near]}
      />
      {placed.toReversed().map(({ cluster, ring, at, isNear }) => {
        if (ring) {
          return (
            <SpotMark
              key={cluster.key}
              ring={ring}
              at={at}
              selected={selected}
              near={near}
              hrefOf={(slug) => href("/map", { ...keep, place: slug })}
            />
          );
        }
        const fit = fitView(cluster.spots, size);
        const opened = { ...fit, zoom: Math.min(mostZoom, Math.max(fit.zoom, view.zoom + 1)) };
        return (
          <ClusterMark
            key={cluster.key}
            cluster={cluster}
            at={at}
            near={isNear}
            href={href("/map", { ...params, ...writeView(opened) })}
            onOpen={() => onOpen(opened)}
          />
        );
      })}
      {/* Every mark is named by its link already. */}
      <svg aria-hidden="true">
        {labels.map(({ key, text, x, y, anchor }) => (
          <text key={key} x={x} y={y} textAnchor={anchor} className={styles.label}>
            {text}
          </text>
        ))}
      </svg>
    </>
  );
}
