import { CodeBlock } from "../page/code-block.tsx";
import { toBibtex } from "./bibtex.ts";
import type { Citation } from "./citation.ts";
import styles from "./citation-panel.module.css";
import { toCslJson } from "./csl-json.ts";
import { toMarkdown } from "./markdown.ts";
import { toPlainText } from "./plain-text.ts";

const formats = [
  { name: "Text", write: toPlainText },
  { name: "Markdown", write: toMarkdown },
  { name: "BibTeX", write: toBibtex },
  { name: "CSL-JSON", write: toCslJson },
] as const;

/** A citation in four forms, one shown at a time, each to copy. A `details` with radio buttons: no script is needed. */
export function CitationPanel({ citation }: { readonly citation: Citation }) {
  return (
    <details id="citation" className={styles.citation} data-print="none">
      <summary className={styles.summary}>Cite</summary>
      <fieldset className={styles.panel}>
        <legend className="visually-hidden">Form of the citation</legend>
        <div className={styles.formats}>
          {formats.map(({ name }, place) => (
            <label key={name}>
              <input type="radio" name="citation-form" value={place} defaultChecked={place === 0} />
              {name}
            </label>
          ))}
        </div>
        {formats.map(({ name, write }, place) => (
          <div key={name} className={styles.text} data-form={place}>
            <CodeBlock label={name} code={write(citation)} wrap={true} />
          </div>
        ))}
      </fieldset>
    </details>
  );
}
