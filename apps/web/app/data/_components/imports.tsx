import { InstantText } from "#components/dates/instant-text.tsx";
import { Badge } from "#components/page/badge.tsx";
import { ScrollBox } from "#components/page/scroll-box.tsx";
import { Section } from "#components/page/section.tsx";
import { Link } from "#components/shell/link.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import type { ImportState, Imports_DatasetFragment } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import styles from "./data.module.css";
import { effects } from "./effects.ts";

const fragment = graphql(`
  fragment Imports_dataset on Dataset {
    imports {
      id
      dataset
      file
      title
      licence
      state
      startedAt
      finishedAt
      sha256
      counts {
        type
        added
        changed
        gone
        unchanged
      }
    }
  }
`);

const states: Readonly<Record<ImportState, { label: string; meaning: string }>> = {
  RUNNING: { label: "Running", meaning: "Being brought in now" },
  COMPLETED: { label: "Complete", meaning: "All was written" },
  INTERRUPTED: {
    label: "Interrupted",
    meaning: "Ended before all was written; the same file again goes on where it stopped",
  },
  UNDONE: { label: "Taken back", meaning: "What it brought was taken back" },
};

interface ImportsProps {
  readonly dataset: FragmentType<typeof fragment>;
}

/** Every file brought in, with its licence and what it did. */
export function Imports({ dataset }: ImportsProps) {
  const { imports } = readFragment(fragment, dataset);
  return (
    <Section id="imports" title="Imports and licences" note="newest first, at most 100">
      {imports.length === 0 ? (
        <EmptyState
          title="Nothing was brought in yet"
          actions={<Link href="/add">How to add a report</Link>}
        />
      ) : (
        <ScrollBox label="Imports">
          <table className={styles.imports}>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Licence</th>
                <th scope="col">Brought in</th>
                <th scope="col">What it did</th>
              </tr>
            </thead>
            <tbody>
              {imports.map((item) => (
                <ImportRow key={item.id} item={item} />
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </Section>
  );
}

function ImportRow({ item }: { readonly item: Imports_DatasetFragment["imports"][number] }) {
  const { dataset, file, title, licence, state, startedAt, finishedAt, sha256, counts } = item;
  return (
    <tr>
      <th scope="row">
        <bdi>{title ?? dataset}</bdi>
        <p>
          <code>{file}</code>, SHA-256 <code title={sha256}>{sha256.slice(0, 12)}</code>
        </p>
      </th>
      <td>{licence ?? "not stated"}</td>
      <td>
        <InstantText at={finishedAt ?? startedAt} precision="MINUTE" />
        {state !== "COMPLETED" && (
          <p>
            <Badge tone="questions" title={states[state].meaning}>
              {states[state].label}
            </Badge>
          </p>
        )}
      </td>
      <td>
        <ul className={styles.effects}>
          {effects(counts).map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
