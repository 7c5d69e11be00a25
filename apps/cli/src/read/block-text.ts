/** What a browser shows nothing of, or no words. */
const unseen = new Set(
  "script style noscript template head iframe object svg math button select textarea".split(" "),
);
/** Paragraphs and the like: a blank line stands around them. */
const blocks = new Set(
  (
    "address article aside blockquote details div dl fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section summary table ul"
  ).split(" "),
);
/** Parts of lists and tables: each on a line of its own, so that no sentence runs from one into the next. */
const lines = new Set("caption dd dt li option td th tr".split(" "));

/** The words of an element as a browser shows them, with a blank line between paragraphs. */
export function blockText(root: Node): string {
  const text = new BlockText();
  addNode(root, text, false);
  return text.toString();
}

function addNode(node: Node, text: BlockText, keepsLines: boolean): void {
  if (node.nodeType === node.TEXT_NODE) {
    text.add(node.nodeValue ?? "", keepsLines);
    return;
  }
  const name = node.nodeName.toLowerCase();
  if (name === "br") text.breakLine();
  if (node.nodeType === node.COMMENT_NODE || unseen.has(name)) return;
  const gap = blocks.has(name) ? 2 : lines.has(name) ? 1 : 0;
  if (gap > 0) text.endLine(gap);
  if (name === "q") text.add("“", false);
  for (const child of node.childNodes) addNode(child, text, keepsLines || name === "pre");
  if (name === "q") text.add("”", false);
  if (gap > 0) text.endLine(gap);
}

/** Lines, and how many line ends stand between them. */
class BlockText {
  private readonly parts: string[] = [];
  private line = "";
  private gap = 0;

  /** White space becomes one space, but for spaces that do not break. */
  add(words: string, keepsLines: boolean): void {
    for (const [index, line] of (keepsLines ? words.split("\n") : [words]).entries()) {
      if (index > 0) this.breakLine();
      this.line += line.replace(/[ \t\n\r\f]+/g, " ");
    }
  }

  /** A second break in a row makes a blank line; more of them do not make more. */
  breakLine(): void {
    this.endLine(this.line.trim() === "" ? Math.min(2, this.gap + 1) : 1);
  }

  endLine(gap: number): void {
    const line = this.line.replace(/ {2,}/g, " ").replace(/^ | $/g, "");
    this.line = "";
    if (line.trim() === "") {
      this.gap = Math.max(this.gap, gap);
      return;
    }
    if (this.parts.length > 0) this.parts.push("\n".repeat(this.gap));
    this.parts.push(line);
    this.gap = gap;
  }

  toString(): string {
    this.endLine(0);
    // Hints where a word may be parted.
    return this.parts
      .join("")
      .replace(/[\u00ad\u200b]/g, "")
      .toWellFormed();
  }
}
