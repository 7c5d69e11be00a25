import styles from "./code-block.module.css";
import { CopyButton } from "./copy-button.tsx";

interface CodeBlockProps {
  readonly code: string;
  readonly label?: string;
  /** Break long lines instead of scrolling. */
  readonly wrap?: boolean;
}

/** Code or a command to copy. */
export function CodeBlock({ code, label, wrap = false }: CodeBlockProps) {
  return (
    <figure className={styles.block}>
      <figcaption className={styles.caption}>
        <span>{label}</span>
        <CopyButton text={code} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre className={styles.code} data-wrap={wrap || undefined} tabIndex={0}>
        <code>{code}</code>
      </pre>
    </figure>
  );
}
