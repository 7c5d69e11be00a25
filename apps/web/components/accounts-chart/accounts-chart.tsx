import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { type Clock, dateBy } from "./account.ts";
import styles from "./chart.module.css";
import { ChartPanel } from "./chart-panel.tsx";
import { type Format, formats } from "./format.ts";
import { givenOf } from "./given.ts";
import { Legend } from "./legend.tsx";
import { panelsOf, reasonForPanels } from "./panels.ts";
import { picturesOf } from "./picture.ts";
import { SoftMasks } from "./soft-masks.tsx";
import { voicesOf } from "./speakers.ts";
import { timeDomain, timeTicks } from "./time.ts";

const fragment = graphql(`
  fragment AccountsChart_account on Account {
    figure {
      id
      min
      max
      unit
      qualifier
    }
    claim {
      id
      contradicts {
        id
      }
      updatedBy {
        id
      }
    }
    statement {
      id
      form
      speakers {
        mention {
          text
        }
        entity {
          id
          slug
          name
        }
      }
    }
    saidOn {
      from
      to
      precision
      approximate
      zone
    }
    date {
      from
      to
      precision
      approximate
      zone
    }
    retractedIn {
      id
    }
    ...FigureCard_account
  }
`);

interface AccountsChartProps {
  readonly accounts: ReadonlyArray<FragmentType<typeof fragment>>;
  /** Which of its dates places a figure. */
  readonly clock: Clock;
}

/**
 * Rival figures over time, drawn on the server: a mark for each figure that somebody gave, as it was meant. An
 * axis for each unit; what has no date stands apart. The table of accounts says the same in words.
 */
export function AccountsChart({ accounts: masked, clock }: AccountsChartProps) {
  const accounts = readFragment(fragment, masked);
  const given = givenOf(accounts, clock);
  const voices = voicesOf(accounts);
  const panels = panelsOf(given);
  const time = {
    domain: timeDomain(given.flatMap(({ span }) => span ?? [])),
    precisions: given.flatMap(({ account }) => dateBy(account, clock)?.precision ?? []),
  };
  const figures = panels.map((panel) => panel.given);
  const wide = picturesOf(figures, time.domain, formats.wide);
  const tall = picturesOf(figures, time.domain, formats.tall);
  const reason = reasonForPanels(panels.map(({ unit }) => unit));
  const signs = new Map(voices.map(({ key, sign }) => [key, sign]));
  const ticksIn = ({ ticks }: Format) =>
    time.domain ? timeTicks(time.domain, ticks, time.precisions) : [];
  const ticks = { wide: ticksIn(formats.wide), tall: ticksIn(formats.tall) };
  return (
    <figure className={styles.figure}>
      <SoftMasks />
      {reason && <p className={styles.reason}>{reason}</p>}
      {panels.map(({ unit }, index) => {
        const [one, other] = [wide[index], tall[index]];
        return (
          one &&
          other && (
            <ChartPanel
              key={unit}
              unit={unit}
              wide={one}
              tall={other}
              ticks={ticks}
              signs={signs}
            />
          )
        );
      })}
      <Legend voices={voices} given={given} hasLines={wide.some(({ lines }) => lines.size > 0)} />
    </figure>
  );
}
