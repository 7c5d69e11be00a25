import type { ReactNode } from "react";
import { EntityGlyph } from "../entities/entity-glyph.tsx";
import { Link } from "../shell/link.tsx";
import { nobodyNamed } from "../statements/words.ts";
import { nodeHref } from "./node-href.ts";
import { StanceTag } from "./stance-mark.tsx";
import styles from "./telling-row.module.css";
import type { TracedHop, TracedTelling } from "./traced-telling.ts";

export const laneNames = ["Who said it", "Channel", "Relays", "Report", "Outlet"] as const;

interface TellingLanesProps {
  readonly telling: TracedTelling;
  /** What is said of the telling that it passes on. */
  readonly relayed: ReactNode;
}

/** The way of one telling, from the first speaker to the outlet. Its stance stands by whoever takes it. */
export function TellingLanes({ telling, relayed }: TellingLanesProps) {
  const { id, form, stance, source, trace } = telling;
  const of = (kind: TracedHop["kind"]) => trace.hops.filter((hop) => hop.kind === kind);
  const isRelay = telling.relays.length > 0;
  const [channel] = of("CHANNEL");
  const [owner] = of("CHANNEL_OWNER");
  const [report] = of("REPORT");
  const [outlet] = of("OUTLET");
  // The trace leads from the reader back; the lanes lead from the speaker on.
  const relays = of("RELAY").toReversed();
  return (
    <dl className={styles.lanes}>
      <Lane name="Who said it">
        {of("SPEAKER").map((hop, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a trace never move
          <div key={index} className={isRelay ? styles.other : undefined}>
            <Step hop={hop} unknown={nobodyNamed(isRelay ? "INDIRECT" : form)} />
          </div>
        ))}
        {!isRelay && <StanceTag stance={stance} />}
      </Lane>
      <Lane name="Channel">
        {channel ? <Step hop={channel} /> : <span className={styles.none}>none named</span>}
        {owner && (
          <span className={styles.detail}>
            {owner.label === null ? "whose is not known" : <Step hop={owner} before="run by " />}
          </span>
        )}
      </Lane>
      <Lane name="Relays">
        {relays.length === 0 && <span className={styles.none}>none</span>}
        {relays.map((hop, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a trace never move
          <div key={index} className={hop.node?.id === id ? styles.own : styles.other}>
            <Step hop={hop} unknown="Not known who" isPlain={hop.node?.id === id} />
            {hop.node?.id === id && <StanceTag stance={stance} />}
          </div>
        ))}
        {relayed && <span className={styles.detail}>{relayed}</span>}
      </Lane>
      <Lane name="Report">{report && <Step hop={report} />}</Lane>
      <Lane name="Outlet">
        {outlet && (
          <Step hop={outlet} unknown={source.kind === "RETELLING" ? "none: retold" : "not known"} />
        )}
      </Lane>
    </dl>
  );
}

interface LaneProps {
  readonly name: (typeof laneNames)[number];
  readonly children: ReactNode;
}

function Lane({ name, children }: LaneProps) {
  return (
    <div className={styles.lane}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface StepProps {
  readonly hop: TracedHop;
  readonly before?: string;
  readonly unknown?: string;
  /** Without a link: the step is the row itself. */
  readonly isPlain?: boolean;
}

function Step({ hop: { kind, label, detail, node }, before, unknown, isPlain = false }: StepProps) {
  if (label === null || label === undefined) return <span className={styles.none}>{unknown}</span>;
  return (
    <span className={styles.step}>
      {before}
      {node && "kind" in node && (
        <>
          <EntityGlyph kind={node.kind} labelled={false} />{" "}
        </>
      )}
      {node && !isPlain ? (
        <Link href={nodeHref(node)} dir="auto">
          {label}
        </Link>
      ) : node ? (
        <bdi>{label}</bdi>
      ) : (
        <span className={styles.none}>
          “<bdi>{label}</bdi>”, not identified
        </span>
      )}
      {detail && (
        <span className={styles.detail}>
          {kind !== "CHANNEL" && ","} {detail}
        </span>
      )}
    </span>
  );
}
