import { parseHTML } from "linkedom";
import MarkdownIt from "markdown-it";
import { blockText } from "./block-text.ts";
import { dayOf, oneLine } from "./metadata.ts";
import type { FormattedText } from "./texts.ts";

const markdown = new MarkdownIt({ html: true, maxNesting: 10_000 });

/** The text of a Markdown file as it is shown; title (else the first heading) and day of publication from its front matter. */
export function readMarkdown(file: string): FormattedText {
  const front = /^---\n(.*?)\n(?:---|\.\.\.)(?:\n|$)/s.exec(file);
  const body = file.slice(front?.[0].length ?? 0);
  const html = markdown.render(body);
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return {
    title:
      findField(front?.[1] ?? "", "title") ?? oneLine(document.querySelector("h1")?.textContent),
    text: blockText(document.body),
    publishedOn: dayOf(findField(front?.[1] ?? "", "date")),
    outlet: null,
    url: null,
  };
}

/** The value of `name: value` or `name: "value"` on a line of its own. */
function findField(front: string, name: string): string | null {
  const value = new RegExp(`^${name}:[ \\t]*(\\S.*?)[ \\t]*$`, "im").exec(front)?.[1] ?? "";
  return oneLine(value.replace(/^(["'])(.*)\1$/, "$2"));
}
