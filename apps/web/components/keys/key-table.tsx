import styles from "./key-sheet.module.css";
import type { KeyGroup } from "./registry.ts";

/** One group of keys: what each does, and the key. */
export function KeyTable({ group }: { readonly group: KeyGroup }) {
  return (
    <section className={styles.group}>
      <h3>
        {group.title}
        {group.note && <span className={styles.note}>{group.note}</span>}
      </h3>
      <dl className={styles.keys}>
        {group.bindings.map(({ keys, label }) => (
          <div key={keys}>
            <dt>{label}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** “g h” is two keys in a row, “Ctrl+K” two at once. */
function Keys({ keys }: { readonly keys: string }) {
  return keys.split(" ").map((stroke, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: strokes keep their order
    <span key={place}>
      {place > 0 && <span className={styles.then}> then </span>}
      {(stroke.length > 1 ? stroke.split("+") : [stroke]).map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  ));
}
