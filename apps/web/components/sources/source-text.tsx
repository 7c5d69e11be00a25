import { Fragment, type ReactNode } from "react";
import type { Paragraph, ReadingPart } from "./reading-parts.ts";
import styles from "./source-text.module.css";

interface SourceTextProps {
  readonly paragraphs: readonly Paragraph[];
  readonly language?: string | null | undefined;
}

/**
 * A source's text with its statements marked: each mark leads to its entry in the list (`#list-stm_…`), and
 * has an anchor (`#stm_…`). White space stands as it is, so that what is copied is the text.
 */
export function SourceText({ paragraphs, language }: SourceTextProps) {
  return (
    <div className={styles.text} lang={language ?? undefined}>
      {paragraphs.map(({ start, parts, end }) => (
        <Fragment key={start}>
          {/* biome-ignore lint/a11y/useSemanticElements: a <p> would add line ends to what is copied */}
          <span role="paragraph">{parts.map(drawn)}</span>
          {end}
        </Fragment>
      ))}
    </div>
  );
}

/** A call and not a component: a text may have ten thousand parts. */
function drawn({ start, text, statements, content, anchors, stop }: ReadingPart): ReactNode {
  const innermost = statements.at(-1);
  if (!innermost) return text;
  return (
    <Anchors key={start} ids={anchors}>
      <a
        href={`#list-${innermost}`}
        className={styles.mark}
        data-of={statements.join(" ")}
        data-depth={Math.min(3, statements.length)}
        data-content={content || undefined}
        tabIndex={stop ? undefined : -1}
      >
        {text}
      </a>
    </Anchors>
  );
}

/** Several statements may begin at one word, and an element has one id. */
function Anchors({
  ids: [id, ...rest],
  children,
}: {
  ids: readonly string[];
  children: ReactNode;
}) {
  if (id === undefined) return children;
  return (
    <span id={id} className={styles.anchor}>
      <Anchors ids={rest}>{children}</Anchors>
    </span>
  );
}
