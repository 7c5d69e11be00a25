import { access, constants, stat } from "node:fs/promises";
import type { ImportInput } from "@sayso/graph";
import { CommandFailed } from "./failure.ts";

type OpenFormat = (path: string) => ImportInput;

/**
 * Formats that `import` reads, by name. One that is not Sayso's own converts as it reads: it gives
 * `{ lines, fileName }`, where `lines` is an async iterable of lines of the exchange format.
 */
export const formats: Readonly<Record<string, OpenFormat>> = {
  sayso: (path) => ({ path }),
};

/** Opens a file in a format; refuses in one line what cannot be read. */
export async function openFormat(format: string, path: string): Promise<ImportInput> {
  const open = formats[format];
  if (!open) {
    throw new CommandFailed(
      `There is no format “${format}”; there is ${Object.keys(formats).join(", ")}.`,
    );
  }
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new CommandFailed(`There is no file ${path}.`);
  if (found.isDirectory()) throw new CommandFailed(`${path} is a folder; name a file.`);
  await access(path, constants.R_OK).catch(() => {
    throw new CommandFailed(`${path} cannot be read: its rights do not allow it.`);
  });
  return open(path);
}
