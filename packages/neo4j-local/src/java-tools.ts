import { type ExecFileException, execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { LocalNeo4jError } from "./errors.ts";

const OLDEST_JDK = 17;
const INSTALL_JDK =
  'install one, e.g. "apt-get install openjdk-17-jdk-headless", or set NEO4J_URI to a Neo4j of your own.';
const INSTALL_MAVEN =
  'install it, e.g. "apt-get install maven", or set NEO4J_URI to a Neo4j of your own.';

export interface ToolResult {
  /** null: it could not be started at all. */
  code: number | null;
  output: string;
}

/** The path of a JDK's tool: from JAVA_HOME if it is there, else as PATH finds it. */
export function jdkTool(name: "java" | "javac" | "jar", env: NodeJS.ProcessEnv): string {
  if (env.JAVA_HOME) {
    const tool = join(env.JAVA_HOME, "bin", name);
    if (existsSync(tool)) return tool;
  }
  return name;
}

export function runTool(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<ToolResult> {
  return new Promise((settle) => {
    const options = { env, encoding: "utf8", maxBuffer: 16 * 1024 * 1024 } as const;
    execFile(file, args, options, (error: ExecFileException | null, stdout, stderr) => {
      if (!error) settle({ code: 0, output: stdout + stderr });
      else if (typeof error.code === "number")
        settle({ code: error.code, output: stdout + stderr });
      else settle({ code: null, output: error.message });
    });
  });
}

export function missingJdk(what: string): LocalNeo4jError {
  return new LocalNeo4jError(`A JDK ${OLDEST_JDK} or newer is missing (${what}): ${INSTALL_JDK}`);
}

/** What `java -version` says; throws one line where there is none, or an old one. */
export async function checkJava(env: NodeJS.ProcessEnv): Promise<string> {
  const java = await runTool(jdkTool("java", env), ["-version"], env);
  if (java.code === null) throw missingJdk("java not found");
  const version = javaMajorVersion(java.output);
  if (version === undefined) throw missingJdk("java does not tell its version");
  if (version < OLDEST_JDK) throw missingJdk(`java is version ${version}`);
  return java.output;
}

/** Throws one line where there is only a Java that cannot compile. */
export async function checkJavac(env: NodeJS.ProcessEnv): Promise<void> {
  const javac = await runTool(jdkTool("javac", env), ["-version"], env);
  if (javac.code === null) throw missingJdk("only a Java runtime, javac not found");
  if (javac.code !== 0) throw missingJdk("javac does not run");
}

/** 17 for `openjdk version "17.0.15"`, 8 for the old `"1.8.0_402"`. */
export function javaMajorVersion(output: string): number | undefined {
  const found = /version "(\d+)(?:\.(\d+))?/.exec(output);
  if (!found) return undefined;
  return Number(found[1] === "1" && found[2] ? found[2] : found[1]);
}

export async function checkMaven(env: NodeJS.ProcessEnv): Promise<void> {
  const maven = await runTool("mvn", ["-version"], env);
  if (maven.code === null) {
    throw new LocalNeo4jError(`Maven is missing (mvn not found): ${INSTALL_MAVEN}`);
  }
}
