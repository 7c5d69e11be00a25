/** Gives the reader a file under a name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // A browser may begin to read the content after this turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name as part of a file name: no sign that a file system forbids. */
export function fileName(name: string, ending: string): string {
  const safe = name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
    .toLowerCase();
  return `sayso-${safe || "picture"}.${ending}`;
}
