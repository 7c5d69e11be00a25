import { destinations } from "../shell/destinations.ts";
import type { Command } from "./command.ts";

const paths: Command = {
  id: "page:paths",
  kind: "PAGE",
  label: "Find a path",
  detail: "how two are connected, and on what evidence",
  words: "connected between",
  act: { href: "/explore/paths" },
};

/** Every page of the site. */
export const pageCommands: readonly Command[] = [
  ...destinations.map(
    ({ href, label, about, key }): Command => ({
      id: `page:${href}`,
      kind: "PAGE",
      label,
      detail: about,
      words: about,
      ...(key && { keys: `g ${key}` }),
      act: { href },
    }),
  ),
  paths,
];
