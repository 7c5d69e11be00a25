import { values } from "@sayso/schema/exchange";
import { ScrollBox } from "#components/page/scroll-box.tsx";
import { count } from "#lib/numbers.ts";
import styles from "./add.module.css";

const { limits } = values;

const rows = [
  ["Text of a source", `${count(limits.sourceText)} characters`],
  ["Text of a claim or description", `${count(limits.claim)} characters`],
  ["Name", `${count(limits.name)} characters`],
  ["Aliases of an entity", count(limits.aliases)],
  ["Spans of a statement", count(limits.spans)],
  ["References in a line", count(limits.references)],
  ["Key", `${count(limits.key)} characters, no white space`],
  ["Address", `${count(limits.url)} characters, http or https only`],
] as const;

/** What a line may hold at most, read from the checks themselves. */
export function Limits() {
  return (
    <ScrollBox label="What a line may hold">
      <table className={styles.table}>
        <tbody>
          {rows.map(([name, limit]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{limit}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
