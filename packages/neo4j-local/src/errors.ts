/** What keeps the local Neo4j from running: one line that says what is wrong and how to mend it. */
export class LocalNeo4jError extends Error {
  override readonly name = "LocalNeo4jError";
}

/** The code of a failed system call ("ENOENT"), or undefined. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Gives a failed system call of ours the one line that mends it, and leaves other errors alone. */
export function explainSystemError(error: unknown, path: string): unknown {
  const code = systemCode(error);
  if (code === "ENOSPC" || code === "EDQUOT") {
    return new LocalNeo4jError(
      `The disk is full (writing ${path}): free some space, or set SAYSO_DATA_DIR to a folder on another disk.`,
    );
  }
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return new LocalNeo4jError(
      `${path} cannot be read or written (${code}): give this user the right to it, or set SAYSO_DATA_DIR to another folder.`,
    );
  }
  return error;
}
