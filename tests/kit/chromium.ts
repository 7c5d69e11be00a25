import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** So that it asks nobody for anything, and draws WebGL without a graphics card. */
export const chromiumFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Path of the Chromium to use: SAYSO_CHROMIUM, else the first one on the PATH. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  const wanted = env.SAYSO_CHROMIUM ? [env.SAYSO_CHROMIUM] : names;
  const folders = (env.PATH ?? "").split(delimiter);
  const paths = wanted.flatMap((name) =>
    isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name)),
  );
  const found = paths.find(isExecutable);
  if (found) return found;
  const missing = env.SAYSO_CHROMIUM
    ? `SAYSO_CHROMIUM is "${env.SAYSO_CHROMIUM}", which is no program`
    : "There is no Chromium on the PATH";
  throw new Error(
    `${missing}: install one (Debian: apt-get install chromium), or set SAYSO_CHROMIUM to the path of a Chromium or Chrome.`,
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
