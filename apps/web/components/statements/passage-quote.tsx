import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { type PassagePart, passageParts, shortened } from "./passage-parts.ts";
import styles from "./passage-quote.module.css";

const fragment = graphql(`
  fragment PassageQuote_passage on Passage {
    text
    start
    spans {
      role
      start
      end
    }
  }
`);

/** The parts of a masked passage, for a component that must look at them. */
export function readPassageParts(passage: FragmentType<typeof fragment>): readonly PassagePart[] {
  const { text, start, spans } = readFragment(fragment, passage);
  return passageParts(text, start, spans);
}

/** What is said in a masked passage, without the words around it; the whole passage where no part is marked. */
export function readWordsSaid(passage: FragmentType<typeof fragment>): string {
  const parts = readPassageParts(passage);
  const said = parts.filter((part) => part.content).map((part) => part.text);
  return said.length > 0 ? said.join(" … ") : parts.map((part) => part.text).join("");
}

interface PassageQuoteProps {
  readonly parts: readonly PassagePart[];
  /** Address of the source, for machines. */
  readonly cite?: string | undefined;
}

/** A passage set as a quotation: what is said in full ink and whole, the words around it lighter and shortened. */
export function PassageQuote({ parts, cite }: PassageQuoteProps) {
  return (
    <blockquote className={styles.quote} cite={cite}>
      <p className={styles.text} dir="auto">
        {shortened(parts).map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a passage never move
          <span key={index} className={part.content ? styles.content : undefined}>
            {part.text}
          </span>
        ))}
      </p>
    </blockquote>
  );
}
