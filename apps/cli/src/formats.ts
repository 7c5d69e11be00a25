import type { ImportInput } from "@sayso/graph";
import { openPolnear } from "@sayso/polnear";
import { checkExistingFile } from "./existing-file.ts";
import { CommandFailed } from "./failure.ts";

/** A file to import, and what converting it did, told once it was read. */
export interface OpenedFile {
  readonly input: ImportInput;
  readonly summary?: { lines(): string[] };
}

interface Format {
  readonly description: string;
  open(path: string): OpenedFile;
}

/**
 * Formats that `import` reads, by name. One that is not Sayso's own converts as it reads: it gives
 * `{ lines, fileName }`, where `lines` is an async iterable of lines of the exchange format.
 */
export const formats: Readonly<Record<string, Format>> = {
  sayso: {
    description: "lines of the exchange format (docs/exchange-format.md)",
    open: (path) => ({ input: { path } }),
  },
  polnear: {
    description: "articles of the PolNeAR corpus (docs/polnear.md)",
    open(path) {
      const { lines, fileName, summary } = openPolnear(path);
      return { input: { lines, fileName }, summary };
    },
  },
};

/** Opens a file in a format; refuses in one line what cannot be read. */
export async function openFormat(format: string, path: string): Promise<OpenedFile> {
  const known = formats[format];
  if (!known) {
    throw new CommandFailed(
      `There is no format “${format}”; there is ${Object.keys(formats).join(", ")}.`,
    );
  }
  await checkExistingFile(path);
  return known.open(path);
}
