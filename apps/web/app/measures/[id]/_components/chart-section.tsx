import { type Clock, clocks } from "#components/accounts-chart/account.ts";
import { AccountsChart } from "#components/accounts-chart/accounts-chart.tsx";
import { ChoiceLinks } from "#components/filters/choice-links.tsx";
import { Section } from "#components/page/section.tsx";
import { href } from "#lib/params.ts";

interface ChartSectionProps {
  readonly accounts: Parameters<typeof AccountsChart>[0]["accounts"];
  readonly clock: Clock;
  readonly pathname: string;
  /** The order of the table, to keep. */
  readonly sort: string | undefined;
}

const clockNames = { said: "Date said", for: "Date it speaks of" } as const;

/** The chart, and the choice of the date by which it places figures. */
export function ChartSection({ accounts, clock, pathname, sort }: ChartSectionProps) {
  return (
    <Section id="chart" title="Over time" note="each figure as it was given, none averaged">
      <ChoiceLinks
        label="Placed by"
        choices={clocks.map((value) => ({
          href: `${href(pathname, { date: value === "said" ? undefined : value, sort })}#chart`,
          chosen: value === clock,
          label: clockNames[value],
        }))}
      />
      <AccountsChart accounts={accounts} clock={clock} />
    </Section>
  );
}
