import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { counted } from "#lib/numbers.ts";
import { figureWords } from "../claims/figure-words.ts";
import { DateText } from "../dates/date-text.tsx";
import { readWordsSaid } from "../statements/passage-quote.tsx";
import { nobodyNamed } from "../statements/words.ts";
import styles from "./figure-card.module.css";

const fragment = graphql(`
  fragment FigureCard_account on Account {
    figure {
      min
      max
      unit
      qualifier
    }
    statement {
      form
      speakers {
        role
        mention {
          text
        }
        entity {
          name
        }
      }
      channel {
        name
      }
      passage {
        ...PassageQuote_passage
      }
      source {
        title
        publishedOn {
          ...DateText_date
        }
      }
    }
    saidOn {
      ...DateText_date
    }
    date {
      ...DateText_date
    }
  }
`);

interface FigureCardProps {
  readonly account: FragmentType<typeof fragment>;
  /** How many tellings say the same. */
  readonly tellings: number;
  /** What stands against it, in a few words. */
  readonly standing: readonly string[];
}

/** What a mark stands for: the words, who said them in which role, when, for when, and where it is read. */
export function FigureCard({ account, tellings, standing }: FigureCardProps) {
  const { figure, statement, saidOn, date } = readFragment(fragment, account);
  const { speakers, form, channel, passage, source } = statement;
  return (
    <>
      <p className={styles.figure}>{figureWords(figure)}</p>
      <p className={styles.who}>
        {speakers.length === 0 && nobodyNamed(form)}
        {speakers.map(({ role, mention, entity }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: speakers keep their order
          <span key={index} className={styles.speaker}>
            <bdi>{entity?.name ?? `“${mention.text}”, not identified`}</bdi>
            {role && <span className={styles.role}> {role}</span>}
          </span>
        ))}
        {channel && (
          <span className={styles.role}>
            via <bdi>{channel.name}</bdi>
          </span>
        )}
      </p>
      <p className={styles.words} dir="auto">
        {readWordsSaid(passage)}
      </p>
      <p className={styles.dates}>
        <DateText date={saidOn} label="said" unknown="not known" />
        <DateText date={date} label="for" unknown="not told" />
      </p>
      <p className={styles.source}>
        in <bdi>{source.title}</bdi> <DateText date={source.publishedOn} label="published" />
      </p>
      {tellings > 1 && (
        <p className={styles.source}>
          told in {counted(tellings, "statement")}; this opens the first
        </p>
      )}
      {standing.map((words) => (
        <p key={words} className={styles.standing}>
          {words}
        </p>
      ))}
    </>
  );
}
