import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { counted } from "#lib/numbers.ts";
import { shapes } from "../entities/shapes.ts";
import { Link } from "../shell/link.tsx";
import styles from "./entity-graph.module.css";
import { fitText } from "./fit-text.ts";
import { GraphLines } from "./graph-lines.tsx";
import { centerRadius, type formats, type PlacedNode, radialLayout } from "./layout.ts";
import type { Tie } from "./ties.ts";

const fragment = graphql(`
  fragment GraphPicture_entity on Entity {
    slug
    kind
    name
  }
`);

type GraphEntity = { readonly id: string } & FragmentType<typeof fragment>;

interface GraphPictureProps {
  readonly center: GraphEntity;
  readonly neighbors: readonly GraphEntity[];
  readonly ties: ReadonlyMap<string, Tie>;
  readonly pairs: readonly (readonly [string, string])[];
  readonly format: (typeof formats)[keyof typeof formats];
}

/** One drawing of a neighbourhood. Nodes are links; the lines are told in words by each link. */
export function GraphPicture({ center, neighbors, ties, pairs, format }: GraphPictureProps) {
  const layout = radialLayout(neighbors.length, format);
  const { name, kind } = readFragment(fragment, center);
  const places = new Map(
    neighbors.flatMap(({ id }, index) => {
      const place = layout.nodes[index];
      return place ? [[id, place] as const] : [];
    }),
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold a drawing
    <svg
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      className={styles.picture}
      role="group"
      aria-label={`What is around ${name}`}
    >
      <GraphLines center={layout.center} places={places} ties={ties} pairs={pairs} />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of a drawing takes no focus */}
      <g transform={`translate(${layout.center.x} ${layout.center.y})`} aria-hidden="true">
        <circle r={centerRadius} className={styles.ground} />
        <Shape kind={kind} size={centerRadius * 1.1} />
        <text y={centerRadius + 17} className={styles.centerName}>
          {fitText(name, format.reach, 14)}
        </text>
      </g>
      {neighbors.map((neighbor) => {
        const place = places.get(neighbor.id);
        const tie = ties.get(neighbor.id);
        return place && <Neighbor key={neighbor.id} entity={neighbor} place={place} tie={tie} />;
      })}
    </svg>
  );
}

interface NeighborProps {
  readonly entity: GraphEntity;
  readonly place: PlacedNode;
  readonly tie: Tie | undefined;
}

function Neighbor({ entity, place, tie }: NeighborProps) {
  const { slug, kind, name } = readFragment(fragment, entity);
  const { x, y, label, anchor } = place;
  const relations = tie?.relations ?? [];
  const detail = relations.slice(0, 2).join(", ") + (relations.length > 2 ? ", …" : "");
  const edge = { start: 0, middle: label.width / 2, end: label.width }[anchor] + label.left;
  const firstLine = label.top + (detail || anchor === "middle" ? 14 : 22);
  return (
    <Link href={`/entities/${slug}`} className={styles.node}>
      <title>{describe(name, tie)}</title>
      <circle cx={x} cy={y} r={15} className={styles.ground} />
      <g transform={`translate(${x} ${y})`}>
        <Shape kind={kind} size={18} />
      </g>
      <text x={edge} y={firstLine} textAnchor={anchor} className={styles.name}>
        {fitText(name, label.width, 13)}
      </text>
      <text x={edge} y={firstLine + 16} textAnchor={anchor} className={styles.detail}>
        {fitText(detail, label.width, 11.5)}
      </text>
    </Link>
  );
}

function Shape({ kind, size }: { readonly kind: keyof typeof shapes; readonly size: number }) {
  return (
    <path
      d={shapes[kind]}
      fillRule="evenodd"
      className={styles[kind]}
      transform={`translate(${-size / 2} ${-size / 2}) scale(${size / 16})`}
    />
  );
}

function describe(name: string, tie: Tie | undefined): string {
  const parts = [
    ...(tie?.relations ?? []),
    ...(tie?.out ? [`spoken of in ${counted(tie.out, "statement")}`] : []),
    ...(tie?.in ? [`speaks of it in ${counted(tie.in, "statement")}`] : []),
  ];
  return `${name}: ${parts.join(", ")}`;
}
