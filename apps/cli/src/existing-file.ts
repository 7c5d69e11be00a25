import { access, constants, stat } from "node:fs/promises";
import { CommandFailed } from "./failure.ts";

/** Refuses in one line a path that is no file which can be read. */
export async function checkExistingFile(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new CommandFailed(`There is no file ${path}.`);
  if (found.isDirectory()) throw new CommandFailed(`${path} is a folder; name a file.`);
  await access(path, constants.R_OK).catch(() => {
    throw new CommandFailed(`${path} cannot be read: its rights do not allow it.`);
  });
}
