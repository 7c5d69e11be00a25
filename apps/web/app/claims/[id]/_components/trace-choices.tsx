import { ChoiceLinks } from "#components/filters/choice-links.tsx";
import { stances as everyStance, stanceWords } from "#components/statements/words.ts";
import { StanceMark } from "#components/traces/stance-mark.tsx";
import type { Stance } from "#generated/graphql.ts";
import { href, type RawParams } from "#lib/params.ts";
import { paramsOfOthers } from "#lib/section-params.ts";
import styles from "./claim.module.css";
import { type TraceParams, traceSection } from "./load-trace.ts";

interface TraceChoicesProps {
  readonly pathname: string;
  readonly params: RawParams;
  readonly asked: TraceParams;
  readonly stances: ReadonlyArray<{ readonly stance: Stance; readonly statementCount: number }>;
  readonly statementCount: number;
}

/** Which tellings the picture shows and in which order, each choice an address of its own. */
export function TraceChoices(props: TraceChoicesProps) {
  const { pathname, params, asked, stances, statementCount } = props;
  const to = (stance: Stance | undefined, order: TraceParams["order"]) => {
    const own = { traceStance: stance, traceOrder: order === "origin" ? undefined : order };
    return `${href(pathname, { ...paramsOfOthers(params, traceSection), ...own })}#trace`;
  };
  const taken = everyStance.flatMap((stance) => stances.filter((group) => group.stance === stance));
  return (
    <div className={styles.choices}>
      <div>
        {taken.length > 1 && (
          <ChoiceLinks
            label="Stance"
            choices={[
              {
                href: to(undefined, asked.order),
                chosen: !asked.stance,
                label: `All ${statementCount}`,
              },
              ...taken.map((group) => ({
                href: to(group.stance, asked.order),
                chosen: asked.stance === group.stance,
                label: (
                  <>
                    <StanceMark stance={group.stance} />
                    {stanceWords[group.stance].label} {group.statementCount}
                  </>
                ),
              })),
            ]}
          />
        )}
      </div>
      <div>
        <ChoiceLinks
          label="Order"
          choices={[
            {
              href: to(asked.stance, "origin"),
              chosen: asked.order === "origin",
              label: "By origin",
            },
            { href: to(asked.stance, "time"), chosen: asked.order === "time", label: "By time" },
          ]}
        />
      </div>
    </div>
  );
}
