import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { explainSystemError, LocalNeo4jError } from "./errors.ts";
import { withFileLock } from "./file-lock.ts";
import { NEO4J_VERSION, POM_FILE } from "./folders.ts";
import { checkJava, checkJavac, checkMaven, runTool } from "./java-tools.ts";

/** Written last into the folder, so a folder that has it is whole. */
const MARKER = "complete";

export interface JarsOptions {
  /** The folder that holds the jars themselves, e.g. `.sayso/neo4j/lib-5.26.15`. */
  directory: string;
  onProgress?: ((line: string) => void) | undefined;
  env?: NodeJS.ProcessEnv | undefined;
}

/** Brings Neo4j's jars (214, 116 MB) into the folder, once; needs a JDK, Maven and the network then. */
export async function ensureNeo4jJars(options: JarsOptions): Promise<string> {
  const directory = resolve(options.directory);
  if (await isComplete(directory)) return directory;
  const env = options.env ?? process.env;
  await checkJava(env);
  await checkJavac(env);
  await checkMaven(env);
  try {
    await withFileLock(
      `${directory}.lock`,
      async () => {
        if (!(await isComplete(directory))) await download(directory, env, options.onProgress);
      },
      (pid) => options.onProgress?.(`Waiting for process ${pid}, which downloads Neo4j`),
    );
  } catch (error) {
    throw explainSystemError(error, directory);
  }
  return directory;
}

async function isComplete(directory: string): Promise<boolean> {
  const marker = await readFile(join(directory, MARKER), "utf8").catch(() => "");
  return marker.trim() === NEO4J_VERSION;
}

async function download(
  directory: string,
  env: NodeJS.ProcessEnv,
  onProgress?: (line: string) => void,
): Promise<void> {
  onProgress?.(`Downloading Neo4j ${NEO4J_VERSION} through Maven (116 MB, once)`);
  await removeLeftovers(directory);
  const partial = `${directory}.part-${randomUUID()}`;
  await mkdir(partial, { recursive: true });
  try {
    await copyDependencies(partial, env);
    await writeFile(join(partial, MARKER), `${NEO4J_VERSION}\n`);
    await rm(directory, { recursive: true, force: true });
    await rename(partial, directory);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function copyDependencies(into: string, env: NodeJS.ProcessEnv): Promise<void> {
  const maven = await runTool(
    "mvn",
    [
      ...["-q", "-B", "-f", POM_FILE, "dependency:copy-dependencies"],
      ...[`-DoutputDirectory=${into}`, "-DincludeScope=runtime"],
    ],
    env,
  );
  if (maven.code !== 0) throw explainMaven(maven.output, into);
  const jars = (await readdir(into)).filter((name) => name.endsWith(".jar"));
  if (!jars.includes(`neo4j-${NEO4J_VERSION}.jar`)) {
    throw new LocalNeo4jError(
      `Maven brought no neo4j-${NEO4J_VERSION}.jar: compare the version in pom.xml with NEO4J_VERSION.`,
    );
  }
}

/** Maven says the cause in its first [ERROR] line; the rest is advice on Maven itself. */
function explainMaven(output: string, folder: string): LocalNeo4jError {
  if (/No space left on device|Disk quota exceeded/i.test(output)) {
    return new LocalNeo4jError(
      `The disk is full (downloading Neo4j into ${dirname(folder)}): free about 300 MB there and in Maven's own folder, and start again.`,
    );
  }
  const first = output.split("\n").find((line) => line.includes("[ERROR]")) ?? output.trim();
  const cause =
    first
      .replace(/^.*\[ERROR\]\s*/, "")
      .split("\n")[0]
      ?.slice(0, 300) ?? "";
  return new LocalNeo4jError(
    `Maven could not download Neo4j ${NEO4J_VERSION} (${cause}): check the network and Maven's settings and start again, or set NEO4J_URI to a Neo4j of your own.`,
  );
}

/** What a download left that was cut off; the lock says that none runs now. */
async function removeLeftovers(directory: string): Promise<void> {
  const parent = dirname(directory);
  const names = await readdir(parent).catch(() => []);
  for (const name of names) {
    if (name.startsWith(`${basename(directory)}.part-`)) {
      await rm(join(parent, name), { recursive: true, force: true });
    }
  }
}
