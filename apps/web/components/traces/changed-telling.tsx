import { Fragment } from "react";
import { SpeakerNames } from "../statements/speaker-names.tsx";
import type { Comparison } from "./comparisons.ts";
import { StanceTag } from "./stance-mark.tsx";
import type { TracedTelling } from "./traced-telling.ts";
import styles from "./what-changed.module.css";
import type { WordPart } from "./word-changes.ts";

interface ChangedTellingProps {
  readonly comparison: Comparison<TracedTelling>;
}

/** The words of one telling beside those that it is held against, with what differs marked on both sides. */
export function ChangedTelling({ comparison }: ChangedTellingProps) {
  const { placed, words, figures, base } = comparison;
  const { telling, number } = placed;
  const parts = base?.changes.kind === "CHANGED" ? base.changes : null;
  return (
    <li className={styles.telling}>
      <div className={styles.who}>
        <a href={`#telling-${number}`} className={styles.number}>
          <span className="visually-hidden">Telling </span>
          {number}
        </a>
        <div className={styles.teller}>
          <SpeakerNames statement={telling} />
          <StanceTag stance={telling.stance} />
          {figures.length > 0 && (
            <span className={styles.figures} data-differs={base?.figuresDiffer || undefined}>
              {figures.join(", ")}
              {base?.figuresDiffer && <span> differs from telling {base.number}</span>}
            </span>
          )}
        </div>
      </div>
      {base && parts && (
        <div className={styles.before}>
          <span className={styles.side}>
            {base.isRelayed ? "Passes on" : "Beside"} telling {base.number}
          </span>
          <Words parts={parts.before} as="del" />
        </div>
      )}
      <div className={styles.after} data-alone={!parts || undefined}>
        {base && (
          <span className={styles.side}>
            {base.changes.kind === "SAME" && `Word for word as telling ${base.number}`}
            {base.changes.kind === "OTHER_WORDS" && `In other words than telling ${base.number}`}
            {base.changes.kind === "CHANGED" && `Here, in telling ${number}`}
          </span>
        )}
        <Words parts={parts?.after ?? [{ text: words, differs: false }]} as="ins" />
      </div>
    </li>
  );
}

interface WordsProps {
  readonly parts: readonly WordPart[];
  /** `del` for words that are not in the other telling any more, `ins` for those that are new. */
  readonly as: "del" | "ins";
}

function Words({ parts, as: Mark }: WordsProps) {
  return (
    <p className={styles.words} dir="auto">
      {parts.map(({ text, differs }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
        <Fragment key={index}>
          {/* The space after the last word is no part of the change. */}
          {differs ? <Mark>{text.trimEnd()}</Mark> : text}
          {differs && text.slice(text.trimEnd().length)}
        </Fragment>
      ))}
    </p>
  );
}
