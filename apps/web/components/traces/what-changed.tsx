import type { Stance } from "#generated/graphql.ts";
import { DateText } from "../dates/date-text.tsx";
import { ChangedTelling } from "./changed-telling.tsx";
import { comparisonsOf, type FigureVersion, figureVersions } from "./comparisons.ts";
import type { PlacedTelling } from "./origin-groups.ts";
import { type StanceChange, stanceChanges } from "./stance-changes.ts";
import { TellingNumbers } from "./telling-numbers.tsx";
import type { TracedTelling } from "./traced-telling.ts";
import styles from "./what-changed.module.css";

interface WhatChangedProps {
  readonly tellings: readonly PlacedTelling<TracedTelling>[];
}

/** What differs from telling to telling: stances, figures, and the words side by side. */
export function WhatChanged({ tellings }: WhatChangedProps) {
  const compared = comparisonsOf(tellings);
  const numbers = new Map(tellings.map(({ telling, number }) => [telling.id, number]));
  const figures = figureVersions(compared);
  const same = compared.filter(({ base }) => base?.changes.kind === "SAME");
  return (
    <>
      <ul className={styles.findings}>
        {stanceChanges(tellings.map(({ telling }) => telling)).map((change) => (
          <li key={change.speaker}>
            <StanceTurns change={change} numbers={numbers} />
          </li>
        ))}
        {figures.length > 1 && (
          <li>
            <FiguresDiffer versions={figures} />
          </li>
        )}
        {same.length > 0 && (
          <li>
            Word for word as an earlier one: telling{" "}
            <TellingNumbers numbers={same.map(({ placed }) => placed.number)} />.
          </li>
        )}
      </ul>
      <ol className={styles.tellings}>
        {compared.map((comparison) => (
          <ChangedTelling key={comparison.placed.telling.id} comparison={comparison} />
        ))}
      </ol>
    </>
  );
}

const pastWords: Readonly<Record<Stance, string>> = {
  AFFIRMS: "affirmed",
  DENIES: "denied",
  QUESTIONS: "questioned",
  UNSTATED: "left open",
};

interface StanceTurnsProps {
  readonly change: StanceChange<TracedTelling>;
  readonly numbers: ReadonlyMap<string, number>;
}

function StanceTurns({ change: { speaker, clock, turns }, numbers }: StanceTurnsProps) {
  return (
    <>
      <strong>
        <bdi>{speaker}</bdi>
      </strong>{" "}
      {turns.map((telling, index) => (
        <span key={telling.id}>
          {index > 0 && (clock ? ", later " : " and ")}
          {index === 0 && clock && "first "}
          <strong className={styles.stance} data-stance={telling.stance}>
            {pastWords[telling.stance]}
          </strong>{" "}
          it (telling <TellingNumbers numbers={[numbers.get(telling.id) ?? 0]} />
          {clock && ", "}
          {clock === "said" && <DateText date={telling.saidOn} label="said" />}
          {clock === "published" && (
            <DateText date={telling.source.publishedOn} label="published" />
          )}
          )
        </span>
      ))}
      {clock ? "." : "; which came first is not known."}
    </>
  );
}

function FiguresDiffer({ versions }: { readonly versions: readonly FigureVersion[] }) {
  return (
    <>
      <strong>Figures differ:</strong>{" "}
      {versions.map(({ figures, numbers }, index) => (
        <span key={figures.join()}>
          {index > 0 && "; "}
          <q className={styles.figure}>{figures.join(", ")}</q> in{" "}
          {numbers.length === 1 ? "telling" : "tellings"} <TellingNumbers numbers={numbers} />
        </span>
      ))}
      .
    </>
  );
}
