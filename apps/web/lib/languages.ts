const names = new Intl.DisplayNames("en", { type: "language" });

/** The English name of an IETF language tag; the tag itself where it is none. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
