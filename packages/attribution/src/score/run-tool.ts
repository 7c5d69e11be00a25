import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Lines of JSON given to a tool as files, in this order; the result is what it prints. */
export async function runTool(tool: string, ...inputs: readonly (string | readonly object[])[]) {
  const folder = await mkdtemp(join(tmpdir(), "attribution-"));
  try {
    const files = await Promise.all(
      inputs.map(async (input, at) => {
        if (typeof input === "string") return input;
        const file = join(folder, `${at}.jsonl`);
        await writeFile(file, input.map((line) => `${JSON.stringify(line)}\n`).join(""));
        return file;
      }),
    );
    const { stdout } = await run(process.execPath, [tool, ...files]);
    return stdout.trimEnd();
  } finally {
    await rm(folder, { recursive: true });
  }
}
