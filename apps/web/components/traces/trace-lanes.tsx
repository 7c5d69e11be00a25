import type { HopKind, SearchKind, TraceLanes_StatementFragment } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { EntityGlyph } from "../entities/entity-glyph.tsx";
import { type Lane, lanesOf, laneWords } from "./lanes.ts";
import styles from "./trace-lanes.module.css";
import { TraceStep } from "./trace-step.tsx";

const fragment = graphql(`
  fragment TraceLanes_statement on Statement {
    form
    source {
      kind
    }
    trace {
      hops {
        kind
        label
        node {
          __typename
          ... on Entity {
            kind
          }
        }
        ...TraceStep_hop
      }
    }
  }
`);

/** What a step is where nothing of its own tells the kind. */
const kindOfHop: Readonly<Record<HopKind, SearchKind>> = {
  OUTLET: "ORGANIZATION",
  REPORT: "SOURCE",
  RELAY: "STATEMENT",
  CHANNEL: "CHANNEL",
  CHANNEL_OWNER: "PERSON",
  SPEAKER: "PERSON",
  CLAIM: "CLAIM",
};

interface TraceLanesProps {
  readonly statement: FragmentType<typeof fragment>;
}

/**
 * The trace as lanes, one for each kind of step, from the outlet to the claim: side by side where there is
 * room, else one under the other. A step that is not known keeps its lane, drawn open.
 */
export function TraceLanes({ statement }: TraceLanesProps) {
  const { form, source, trace } = readFragment(fragment, statement);
  const unknowns: Partial<Record<HopKind, string>> = {
    ...(source.kind === "RETELLING" && { OUTLET: "None: it is retold in Sayso's own words" }),
    SPEAKER:
      form === "NARRATED"
        ? "Nobody is named: the source speaks for itself"
        : "Speaker not named: the source does not say who",
  };
  return (
    <ol className={styles.lanes}>
      {lanesOf(trace.hops).map((lane, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lanes of a trace never move
        <TraceLane key={index} lane={lane} unknown={unknowns[lane.kind]} />
      ))}
    </ol>
  );
}

interface TraceLaneProps {
  readonly lane: Lane<TraceLanes_StatementFragment["trace"]["hops"][number]>;
  readonly unknown: string | undefined;
}

function TraceLane({ lane: { kind, hops }, unknown }: TraceLaneProps) {
  const node = hops[0]?.node;
  const markerKind = node && "kind" in node ? node.kind : kindOfHop[kind];
  const isKnown = hops.some((hop) => hop.label !== null);
  return (
    <li className={styles.lane} data-kind={kind} data-unknown={!isKnown || undefined}>
      <span className={styles.marker}>
        {isKnown ? <EntityGlyph kind={markerKind} labelled={false} /> : "?"}
      </span>
      <div className={styles.name}>{laneWords[kind].name}</div>
      <div className={styles.steps}>
        {hops.map((hop, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a trace never move
          <TraceStep key={place} hop={hop} unknown={unknown} />
        ))}
      </div>
    </li>
  );
}
