/** The same with its first letter upper case; labels in the graph begin as words within a sentence do. */
export function capitalize(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase("en") + text.slice(first.length);
}
