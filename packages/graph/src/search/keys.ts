import anyAscii from "any-ascii";

/** Text as it is compared: in Latin letters, without case, accents and marks; words parted by one space. */
export function fold(text: string): string {
  return anyAscii(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
