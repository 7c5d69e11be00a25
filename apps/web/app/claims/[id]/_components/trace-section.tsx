import { originWords } from "#components/claims/origin-words.ts";
import { Section } from "#components/page/section.tsx";
import { Pager } from "#components/paging/pager.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { ClaimTrace } from "#components/traces/claim-trace.tsx";
import { groupByOrigin, inOrder } from "#components/traces/origin-groups.ts";
import { TellingTable } from "#components/traces/telling-table.tsx";
import { readClockDate, readTellings } from "#components/traces/traced-telling.ts";
import { WhatChanged } from "#components/traces/what-changed.tsx";
import { counted } from "#lib/numbers.ts";
import type { RawParams } from "#lib/params.ts";
import { paramsOfOthers } from "#lib/section-params.ts";
import styles from "./claim.module.css";
import { chosenParams, type loadTrace, type TraceParams, traceSection } from "./load-trace.ts";
import { TraceChoices } from "./trace-choices.tsx";

interface TraceSectionProps {
  readonly pathname: string;
  /** All parameters of the address. */
  readonly params: RawParams;
  readonly asked: TraceParams;
  readonly result: Awaited<ReturnType<typeof loadTrace>>;
}

/** All tellings of the claim in one picture, and what changed from one to the next. */
export function TraceSection({ pathname, params, asked, result }: TraceSectionProps) {
  if (!result.ok)
    return (
      <Section id="trace" title="How it was told">
        <FailureState failure={result} />
      </Section>
    );
  const { claim } = result.data;
  if (!claim || claim.statementCount === 0) return null;
  const { statementCount, origins, statements } = claim;
  const happenedOn = readClockDate(claim.date);
  const tellings = readTellings(statements.nodes);
  const groups = groupByOrigin(tellings);
  const ordered = asked.order === "time" ? inOrder(tellings) : null;
  const placed = ordered ?? groups.flatMap((group) => group.tellings);
  const numbers = new Map(placed.map(({ telling, number }) => [telling.id, number]));
  const isPart = tellings.length < statements.totalCount;
  return (
    <>
      <Section
        id="trace"
        title="How it was told"
        note={`${counted(statementCount, "telling")}, ${originWords(origins)}`}
      >
        {statementCount > 1 && (
          <TraceChoices
            pathname={pathname}
            params={params}
            asked={asked}
            stances={claim.stances}
            statementCount={statementCount}
          />
        )}
        {isPart && (
          <p className={styles.part}>
            {counted(tellings.length, "telling")} of {statements.totalCount} on this page, by the
            date said, else published. An origin may have more on another page.
          </p>
        )}
        {tellings.length === 0 ? (
          <p className={styles.part}>No telling takes this stance.</p>
        ) : (
          <>
            <ClaimTrace groups={groups} inOrder={ordered} happenedOn={happenedOn} />
            <TellingTable groups={groups} numbers={numbers} happenedOn={happenedOn} />
          </>
        )}
        <Pager
          pageInfo={statements.pageInfo}
          pathname={pathname}
          params={{ ...paramsOfOthers(params, traceSection), ...chosenParams(params) }}
          anchor="trace"
          section={traceSection}
          label="Pages of the picture"
        />
      </Section>
      {tellings.length > 1 && (
        <Section
          id="changes"
          title="What changed from telling to telling"
          note="each beside the one that it passes on, else beside the first"
        >
          <WhatChanged tellings={placed} />
        </Section>
      )}
    </>
  );
}
