import { randomBytes } from "node:crypto";
import { chmod, readFile, rename, writeFile } from "node:fs/promises";
import { systemCode } from "./errors.ts";

/** The password of the database in this folder, or undefined where none was made yet. */
export async function findPassword(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, "utf8")).trim() || undefined;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Reads the password, or makes a random one first; the file is for its owner alone (0600). */
export async function getOrCreatePassword(file: string): Promise<string> {
  const known = await findPassword(file);
  if (known) {
    await chmod(file, 0o600);
    return known;
  }
  const password = randomBytes(24).toString("base64url");
  await writeFile(`${file}.new`, `${password}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return password;
}
