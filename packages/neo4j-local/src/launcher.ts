import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeArchive } from "./archive.ts";
import { explainSystemError, LocalNeo4jError } from "./errors.ts";
import { withFileLock } from "./file-lock.ts";
import { JAVA_SOURCE } from "./folders.ts";
import { checkJava, checkJavac, jdkTool, runTool } from "./java-tools.ts";

/** The compiled LocalNeo4j and, where it could be made, the archive of loaded classes beside it. */
export interface Launcher {
  jar: string;
  archive?: string | undefined;
}

/** Makes the launcher beside the jars, once per version of its source and of Java. */
export async function ensureLauncher(
  jars: string,
  env: NodeJS.ProcessEnv,
  onProgress?: (line: string) => void,
): Promise<Launcher> {
  const version = await checkJava(env);
  const key = createHash("sha256")
    .update(await readFile(JAVA_SOURCE))
    .update(version);
  const name = `launcher-${key.digest("hex").slice(0, 12)}`;
  const folder = join(jars, name);
  const made = findLauncher(folder);
  if (made) return made;
  try {
    return await withFileLock(`${jars}.lock`, async () => {
      const meanwhile = findLauncher(folder);
      if (meanwhile) return meanwhile;
      await removeOthers(jars, name);
      const jar = join(folder, "local-neo4j.jar");
      if (!existsSync(jar)) await compile(jars, folder, env);
      onProgress?.("Preparing faster starts of Neo4j (20 s, once)");
      const archive = join(folder, "classes.jsa");
      const worked = await makeArchive({ jars, jar, env, archive });
      // Otherwise each start would try it again.
      if (!worked) await writeFile(join(folder, "no-archive"), "");
      return { jar, archive: worked ? archive : undefined };
    });
  } catch (error) {
    throw explainSystemError(error, jars);
  }
}

function findLauncher(folder: string): Launcher | undefined {
  const jar = join(folder, "local-neo4j.jar");
  const archive = join(folder, "classes.jsa");
  if (!existsSync(jar)) return undefined;
  if (existsSync(archive)) return { jar, archive };
  return existsSync(join(folder, "no-archive")) ? { jar } : undefined;
}

/** Launchers of older sources or another Java, 80 MB each, and what a cut-off run left. */
async function removeOthers(jars: string, name: string): Promise<void> {
  for (const other of await readdir(jars)) {
    if (other.startsWith("launcher") && other !== name) {
      await rm(join(jars, other), { recursive: true, force: true });
    }
  }
}

async function compile(jars: string, folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  await checkJavac(env);
  const partial = `${folder}.part`;
  const classes = join(partial, "classes");
  await mkdir(classes, { recursive: true });
  const javac = ["--release", "17", "-cp", join(jars, "*"), "-d", classes, JAVA_SOURCE];
  const jar = ["--create", "--file", join(partial, "local-neo4j.jar"), "-C", classes, "."];
  for (const [tool, args] of [["javac", javac] as const, ["jar", jar] as const]) {
    const result = await runTool(jdkTool(tool, env), args, env);
    if (result.code !== 0) {
      const cause = result.output.trim().split("\n")[0];
      throw new LocalNeo4jError(
        `LocalNeo4j.java does not compile (${cause}): delete ${jars}, so that the jars are fetched anew.`,
      );
    }
  }
  await rm(classes, { recursive: true });
  await rename(partial, folder);
}
