import type { Attribution } from "./article.ts";

/** What is said, as one line: the content spans one after the other, without the marks of quotation around. */
export function claimText(content: Attribution["content"]): string {
  const joined = content
    .map(({ text }) => text.replace(/\s+/gu, " ").trim())
    .join(" … ")
    .replace(/^that\s+/u, "");
  const inner = /^[“"]([^“”"]*)[”"]$/u.exec(joined)?.[1] ?? joined;
  const text = inner.replace(/[,;:\s]+$/u, "") || joined;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
