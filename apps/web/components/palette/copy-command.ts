import type { Command } from "./command.ts";

/** Copies the address of the page that is open; tells whether it did. */
export function copyCommand(onCopied: (copied: boolean) => void): Command {
  return {
    id: "copy",
    label: "Copy the address of this page",
    words: "link share url",
    act: { run: () => void copyAddress().then(onCopied) },
  };
}

async function copyAddress(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(location.href);
    return true;
  } catch {
    return false;
  }
}
