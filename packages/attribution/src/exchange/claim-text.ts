import { values } from "@sayso/schema/exchange";

/** Words that tie what is said to what the report told before. */
const tie =
  /^(?:(?:also|besides|further|furthermore|however|in addition|meanwhile|moreover|nevertheless|yet),\s+|(?:and|but|that)\s+)/iu;

/** What is said, as one line: the content spans one after the other, without the marks of quotation around. */
export function claimText(content: readonly string[]): string {
  const joined = content
    .map((text) => text.replace(/\s+/gu, " ").trim())
    .join(" … ")
    .replace(tie, "");
  const inner = /^[“"]([^“”"]*)[”"]$/u.exec(joined)?.[1] ?? joined;
  const text = inner.replace(/[,;:\s]+$/u, "") || joined;
  return shortened(text.charAt(0).toUpperCase() + text.slice(1));
}

/** A whole speech is cut between two words; the spans of the statement have all of it. */
function shortened(text: string): string {
  if (text.length <= values.limits.claim) return text;
  const kept = text.slice(0, values.limits.claim - 2);
  return `${kept.slice(0, kept.lastIndexOf(" "))} …`;
}
