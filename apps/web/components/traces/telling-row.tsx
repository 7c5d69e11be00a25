import { Link } from "../shell/link.tsx";
import { ClockTracks } from "./clock-tracks.tsx";
import { type ClockReading, readingsOf } from "./clocks.ts";
import type { PlacedTelling } from "./origin-groups.ts";
import { RelayTree } from "./relay-tree.tsx";
import { TellingLanes } from "./telling-lanes.tsx";
import styles from "./telling-row.module.css";
import type { TimeScale } from "./time-scale.ts";
import { toldWords } from "./told-words.ts";
import type { TracedTelling } from "./traced-telling.ts";

interface TellingRowProps {
  readonly placed: PlacedTelling<TracedTelling>;
  readonly happenedOn: ClockReading["date"];
  readonly scale: TimeScale;
  /** The numbers of all tellings of the picture, by id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Name of its origin, where the row does not stand under it. */
  readonly origin?: string | undefined;
}

/** One telling: who said it and how it came to the reader, its words, and its four clocks. */
export function TellingRow({ placed, happenedOn, scale, numbers, origin }: TellingRowProps) {
  const { telling, number, ...tree } = placed;
  const { id, stance, saidOn, source, recordedAt, relays, passage } = telling;
  const publishedOn = source.publishedOn;
  return (
    <li id={`telling-${number}`} className={styles.row} data-stance={stance}>
      <RelayTree stance={stance} {...tree} />
      <span className={styles.number}>
        <span className="visually-hidden">Telling </span>
        {number}
      </span>
      <TellingLanes
        telling={telling}
        relayed={
          relays.length > 0 && (
            <>
              passes on{" "}
              {relays.map((relayed, index) => (
                <span key={relayed.id}>
                  {index > 0 && ", "}
                  <Relayed id={relayed.id} number={numbers.get(relayed.id)} />
                </span>
              ))}
            </>
          )
        }
      />
      <p className={styles.words}>
        <Link href={`/statements/${id}`} dir="auto">
          {toldWords(passage.spans)}
        </Link>
        {origin && <span className={styles.detail}> Origin {origin}</span>}
      </p>
      <div className={styles.clocks}>
        <ClockTracks
          readings={readingsOf({ happenedOn, saidOn, publishedOn, recordedAt })}
          scale={scale}
        />
      </div>
    </li>
  );
}

interface RelayedProps {
  readonly id: string;
  readonly number: number | undefined;
}

function Relayed({ id, number }: RelayedProps) {
  return number === undefined ? (
    <Link href={`/statements/${id}`}>one that is not shown here</Link>
  ) : (
    <a href={`#telling-${number}`} className={styles.relayed}>
      telling {number}
    </a>
  );
}
