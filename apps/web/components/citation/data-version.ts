import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import type { DataVersion } from "./citation.ts";

const fragment = graphql(`
  fragment DataVersion_dataset on Dataset {
    imports {
      dataset
      state
      startedAt
      finishedAt
      sha256
    }
  }
`);

export type DataVersionFragment = FragmentType<typeof fragment>;

/** The import that the data were last changed by. One that was taken back or broken off changed them too. */
export function dataVersion(dataset: DataVersionFragment): DataVersion | null {
  const { imports } = readFragment(fragment, dataset);
  const last = imports.find(({ state }) => state !== "RUNNING");
  if (!last) return null;
  const { dataset: name, startedAt, finishedAt, sha256 } = last;
  return { dataset: name, importedAt: finishedAt ?? startedAt, sha256 };
}
