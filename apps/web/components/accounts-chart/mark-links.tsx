import type { CSSProperties } from "react";
import { Link } from "../shell/link.tsx";
import type { ChartAccount } from "./account.ts";
import { Dismissible } from "./dismissible.tsx";
import { FigureCard } from "./figure-card.tsx";
import type { Frame } from "./frame.ts";
import type { Given } from "./given.ts";
import styles from "./mark-links.module.css";
import { markWords, standingWords } from "./mark-words.ts";
import type { Picture } from "./picture.ts";
import { type Mark, middleOf } from "./place.ts";

export type CardAccount = Parameters<typeof FigureCard>[0]["account"];

interface MarkLinksProps {
  readonly wide: Picture<ChartAccount & CardAccount>;
  readonly tall: Picture<ChartAccount & CardAccount>;
}

/** Over each mark of both drawings a link to its statement, with a card that shows on hover and focus. */
export function MarkLinks({ wide, tall }: MarkLinksProps) {
  return (
    <Dismissible className={styles.links}>
      {wide.marks.map((mark, index) => (
        <li key={mark.given.key} style={placeOf(mark, wide.frame, tall.marks[index], tall.frame)}>
          <MarkLink given={mark.given} />
        </li>
      ))}
    </Dismissible>
  );
}

function MarkLink({ given }: { readonly given: Given<ChartAccount & CardAccount> }) {
  const { account, tellings } = given;
  return (
    <>
      <Link
        href={`/statements/${account.statement.id}`}
        className={styles.link}
        aria-label={markWords(given)}
      />
      <div className={styles.card} aria-hidden="true">
        <FigureCard account={account} tellings={tellings} standing={standingWords(given)} />
      </div>
    </>
  );
}

/** Where a mark lies in either drawing, in hundredths of its width and height. */
function placeOf(wide: Mark, wideFrame: Frame, tall: Mark | undefined, tallFrame: Frame) {
  return { ...variables("wide", wide, wideFrame), ...(tall && variables("tall", tall, tallFrame)) };
}

function variables(name: string, mark: Mark, { width, height }: Frame): CSSProperties {
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)}%`;
  const values = {
    [`--${name}-x`]: share(mark.x, width),
    [`--${name}-y`]: share(middleOf(mark), height),
    [`--${name}-height`]: share(mark.yLow - mark.yHigh + 24, height),
  };
  return values;
}
