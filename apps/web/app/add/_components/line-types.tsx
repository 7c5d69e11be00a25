import { ScrollBox } from "#components/page/scroll-box.tsx";
import styles from "./add.module.css";

const lineTypes = [
  ["header", "first", "What the file calls itself, and its licence"],
  ["entity", "any number", "A person, organization, place, equipment, event or channel"],
  ["source", "any number", "A report with its whole text, its outlet and its day"],
  ["measure", "any number", "What figures measure, so that rival ones meet"],
  ["claim", "any number", "What is said, as one sentence, with what it concerns and its figures"],
  [
    "statement",
    "any number",
    "One telling of a claim: its place in the text, speakers, form, stance, day",
  ],
  ["relation", "any number", "A tie between two entities, and the claims that are evidence for it"],
] as const;

/** The kinds of line that a file may hold. */
export function LineTypes() {
  return (
    <ScrollBox label="Kinds of line">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">type</th>
            <th scope="col">how many</th>
            <th scope="col">what it is</th>
          </tr>
        </thead>
        <tbody>
          {lineTypes.map(([type, often, meaning]) => (
            <tr key={type}>
              <th scope="row">
                <code>{type}</code>
              </th>
              <td>{often}</td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
