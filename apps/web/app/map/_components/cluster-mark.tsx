import type { Point } from "#components/map/mercator.ts";
import { Link } from "#components/shell/link.tsx";
import { type Cluster, clusterName } from "../_marks/clusters.ts";
import { clusterReach } from "../_marks/ring.ts";
import styles from "./mark-layer.module.css";

interface ClusterMarkProps {
  readonly cluster: Cluster;
  readonly at: Point;
  readonly near: boolean;
  readonly href: string;
  readonly onOpen: () => void;
}

/** Several spots that would overlap, with how many places and events they are; a click zooms until they part. */
export function ClusterMark({ cluster, at, near, href, onOpen }: ClusterMarkProps) {
  const size = cluster.spots.reduce((sum, { marks }) => sum + marks.length, 0);
  const label = `${clusterName(cluster)}: show them apart`;
  return (
    <Link
      href={href}
      scroll={false}
      className={styles.mark}
      data-cluster={size}
      data-near={near || undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onOpen();
      }}
    >
      <title>{label}</title>
      <g transform={`translate(${at.x} ${at.y})`}>
        <circle r={clusterReach} className={styles.halo} />
        <circle r={clusterReach - 4} className={styles.cluster} />
        <text className={styles.clusterCount}>{size}</text>
      </g>
    </Link>
  );
}
