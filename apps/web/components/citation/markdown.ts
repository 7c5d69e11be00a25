import { accessDay, type Citation, dataWords, oneLine, originalFacts } from "./citation.ts";
import { isolate } from "./isolate.ts";

/** The citation in Markdown (CommonMark): as the plain text, with the original and this page as links. */
export function toMarkdown(citation: Citation): string {
  const { chain, original, address, data } = citation;
  const facts = [`accessed ${accessDay(citation)}`, ...(data ? [dataWords(data)] : [])];
  return [
    words(chain),
    original &&
      `Original: “${link(original.title, original.url)}”, ${words(originalFacts(original))}.`,
    `${link("Sayso", address)} (${words(facts.join("; "))}).`,
  ]
    .filter((part) => part !== null)
    .join(" ");
}

function link(text: string, url: string | null): string {
  return url ? `[${words(text)}](<${urlIn(url)}>)` : words(text);
}

/** Text in which nothing is taken for markup. */
function words(text: string): string {
  const escaped = oneLine(text)
    .replaceAll(/[\\`*_[\]<>~|&]/g, "\\$&")
    // Only at the start of a line do these begin a heading, a list or a numbered list.
    .replace(/^[#+-]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
  return isolate(escaped);
}

/** An address between angle brackets ends at the first of these. */
function urlIn(url: string): string {
  return url.replaceAll(/[<>\\\s]/g, (character) => encodeURIComponent(character));
}
