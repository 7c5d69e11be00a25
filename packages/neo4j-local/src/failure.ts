import { open } from "node:fs/promises";
import { LocalNeo4jError } from "./errors.ts";

export interface FailedStart {
  logFile: string;
  /** Where in the log this start began, in bytes. */
  logStart: number;
  home: string;
  port: number;
  jars: string;
}

/** The most of a log that is read for its cause, in bytes. */
const TAIL = 512 * 1024;

type Explain = (failed: FailedStart, match: RegExpExecArray) => string;

/** The first pattern that the log shows gives the line; the cause comes before its consequences. */
const CAUSES: readonly [RegExp, Explain][] = [
  [
    /No space left on device|Disk quota exceeded/i,
    ({ home }) =>
      `The disk is full (${home}): free some space, or set SAYSO_DATA_DIR to a folder on another disk.`,
  ],
  [
    /Address already in use|BindException/i,
    ({ port }) =>
      `Port ${port} on 127.0.0.1 is taken: stop what listens there, or choose another port (0 for a free one).`,
  ],
  [
    /Lock file has been locked by another process|FileLockException|OverlappingFileLockException/i,
    ({ home }) =>
      `The database in ${home} is in use by another process: stop that Neo4j, or set SAYSO_DATA_DIR to another folder.`,
  ],
  [
    /AccessDeniedException: (\S+)|(\S+) \(Permission denied\)|Read-only file system/i,
    ({ home }, match) =>
      `${match[1] ?? match[2] ?? home} cannot be read or written: give this user the right to it, or set SAYSO_DATA_DIR to another folder.`,
  ],
  [
    /UnsupportedClassVersionError/,
    () =>
      "The java that runs is older than 17: install a newer JDK, or set JAVA_HOME to one that is there.",
  ],
  [
    /OutOfMemoryError|Could not reserve enough space|Cannot allocate memory|insufficient memory/i,
    () =>
      "There is too little memory for Neo4j: free some, or give it less with SAYSO_NEO4J_HEAP_MB and SAYSO_NEO4J_PAGE_CACHE_MB.",
  ],
  [
    /Could not find or load main class|NoClassDefFoundError|ClassNotFoundException|ZipException/,
    ({ jars }) =>
      `Neo4j's jars in ${jars} are damaged: delete that folder, they are fetched anew at the next start.`,
  ],
];

/** Turns the log of a start that failed into the one line that says what to do. */
export async function explainFailedStart(
  failed: FailedStart,
  what: string,
): Promise<LocalNeo4jError> {
  const log = await readTail(failed.logFile, failed.logStart);
  for (const [pattern, explain] of CAUSES) {
    const match = pattern.exec(log);
    if (match) return new LocalNeo4jError(explain(failed, match));
  }
  const cause = lastCause(log);
  return new LocalNeo4jError(
    `The local Neo4j ${what}${cause ? ` (${cause})` : ""}: see ${failed.logFile}, or set NEO4J_URI to a Neo4j of your own.`,
  );
}

/** Java's innermost cause is its last "Caused by:"; without one, the last line that is no stack. */
function lastCause(log: string): string | undefined {
  const lines = log.split("\n").map((line) => line.trim());
  const causes = lines.filter((line) => line.startsWith("Caused by: "));
  const said = lines.filter((line) => line && !/^(at |\.\.\. \d+ more)/.test(line));
  return (causes.at(-1)?.slice("Caused by: ".length) ?? said.at(-1))?.slice(0, 240);
}

async function readTail(file: string, from: number): Promise<string> {
  const handle = await open(file, "r").catch(() => undefined);
  if (!handle) return "";
  try {
    const { size } = await handle.stat();
    const start = Math.max(from, size - TAIL);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(TAIL), 0, TAIL, start);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
