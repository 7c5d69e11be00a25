import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { ClockAxis, ClockTracks } from "./clock-tracks.tsx";
import { readingsOf, stretchOf } from "./clocks.ts";
import styles from "./statement-clocks.module.css";
import { timeScale } from "./time-scale.ts";
import { TraceLegend } from "./trace-legend.tsx";
import { readClockDate } from "./traced-telling.ts";

const fragment = graphql(`
  fragment StatementClocks_statement on Statement {
    recordedAt
    saidOn {
      ...ClockDate_date
    }
    source {
      publishedOn {
        ...ClockDate_date
      }
    }
    claim {
      date {
        ...ClockDate_date
      }
    }
  }
`);

interface StatementClocksProps {
  readonly statement: FragmentType<typeof fragment>;
}

/** The four clocks of one statement on a time axis, small. */
export function StatementClocks({ statement }: StatementClocksProps) {
  const { recordedAt, saidOn, source, claim } = readFragment(fragment, statement);
  const readings = readingsOf({
    recordedAt,
    happenedOn: readClockDate(claim.date),
    saidOn: readClockDate(saidOn),
    publishedOn: readClockDate(source.publishedOn),
  });
  const scale = timeScale(readings.flatMap(({ date }) => (date ? [stretchOf(date)] : [])));
  if (!scale) return null;
  return (
    <figure className={styles.clocks} aria-label="Its four clocks on a time axis">
      <ClockAxis scale={scale} />
      <ClockTracks readings={readings} scale={scale} />
      <figcaption>
        <TraceLegend isBroken={scale.segments.length > 1} isWhole={false} />
      </figcaption>
    </figure>
  );
}
