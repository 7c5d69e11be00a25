import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CommandFailed } from "../failure.ts";
import { openText } from "./texts.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayso-read-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sentence =
  "Mayor Ada Verne said on Tuesday that the repair of the bridge will take six weeks.";

async function open(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return openText(path);
}

async function refusalOf(name: string, content: string | Uint8Array): Promise<string> {
  const error = await open(name, content).catch((thrown: unknown) => thrown);
  if (!(error instanceof CommandFailed)) throw new Error(`${name} was not refused`);
  expect(error.message).not.toContain("\n");
  return error.message.replace(join(folder, name), name);
}

describe("a plain text", () => {
  it("stays as it is, but for line ends and the byte order mark", async () => {
    const text = `  ${sentence}\u00a0“Yes,”  she said.\n\n\n# No heading &amp; <b>\n`;
    expect(await open("report.txt", `\ufeff${text.replaceAll("\n", "\r\n")}`)).toMatchObject({
      ...{ title: null, text, publishedOn: null, outlet: null, url: null },
      name: "report.txt",
    });
  });

  it("is read from UTF-16 where a byte order mark says so", async () => {
    const little = Buffer.from(`\ufeff${sentence} 🌉`, "utf16le");
    expect((await open("little.txt", little)).text).toBe(`${sentence} 🌉`);
    const big = Buffer.from(little).swap16();
    expect((await open("big.txt", big)).text).toBe(`${sentence} 🌉`);
  });

  it("may be too short to tell its language", async () => {
    expect((await open("short.txt", "Verne: “No.”")).text).toBe("Verne: “No.”");
  });
});

describe("a Markdown file", () => {
  const body = [
    "# Bridge **closed**",
    `${sentence} See [the plan](https://example.org/plan).\nIt is *long*.`,
    "- one week for the deck\n- five weeks for the piers",
    "```\nrepair --slow\nrepair --fast\n```",
    "> “We are late,” Verne said &mdash; again.",
    "<script>alert(1)</script>",
  ].join("\n\n");

  it("is read as it is shown", async () => {
    const { title, text, publishedOn } = await open("bridge.md", body);
    expect(title).toBe("Bridge closed");
    expect(publishedOn).toBeNull();
    expect(text).toBe(
      [
        "Bridge closed",
        `${sentence} See the plan. It is long.`,
        "one week for the deck\nfive weeks for the piers",
        "repair --slow\nrepair --fast",
        "“We are late,” Verne said — again.",
      ].join("\n\n"),
    );
  });

  it.each(["a_*", "**a_", "[a]("])("with many marks keeps its words: %s", async (marks) => {
    const { text } = await open("marks.md", `${sentence}\n\n${marks.repeat(30_000)}`);
    expect(text.replace(/[^\w\s.]|_/g, "")).toBe(`${sentence}\n\n${"a".repeat(30_000)}`);
  });

  it("has its title and day from the front matter", async () => {
    const front = '---\ntitle: "Bridge: closed"\ndate: 2031-03-06T08:00:00+02:00\n---\n';
    const { title, text, publishedOn } = await open("front.md", `${front}\n${sentence}`);
    expect([title, publishedOn, text]).toEqual(["Bridge: closed", "2031-03-06", sentence]);
  });
});

describe("a page", () => {
  const page = `<!doctype html><html lang="en"><head><title>Bridge closed | Moor News</title>
    <meta property="og:title" content="Bridge closed"><meta property="og:site_name" content="Moor &amp; News">
    <meta property="article:published_time" content="2031-03-06T23:30:00-05:00">
    <link rel="canonical" href="https://example.org/bridge"><style>p { color: red }</style></head>
    <body><nav><a href="/">Home</a> <a href="/news">News</a></nav><script>var a = "<p>no</p>";</script>
    <article><h1>Bridge closed</h1>
      <p>${sentence}   It is
        the <b>third</b><i> repair</i> in&nbsp;two years.</p>
      <div><div><p>The caf&eacute; owner Tom Lund called it &ldquo;a shame&rdquo; &#8212; and asked:
        <q>Who pays?</q></p></div></div>
      <p>First line<br>second line<br><br>after a blank&shy;ed line</p>
      <ul><li>The deck takes <em>one</em> week</li><li>The piers take five weeks</li></ul>
      <table><tr><th>Part</th><th>Weeks needed for it</th></tr><tr><td>Deck</td><td>1</td></tr></table>
      <p>“We will be ready in spring,” Verne told the council, which met in the evening, ${"and more ".repeat(40)}.</p>
    </article><footer>Imprint and privacy</footer></body></html>`;

  it("gives its article without what stands around it, as a browser shows it", async () => {
    const { text } = await open("page.html", page);
    const paragraphs = text.split("\n\n");
    expect(paragraphs.slice(0, -1)).toEqual([
      `${sentence} It is the third repair in\u00a0two years.`,
      "The café owner Tom Lund called it “a shame” — and asked: “Who pays?”",
      "First line\nsecond line",
      "after a blanked line",
      "The deck takes one week\nThe piers take five weeks",
      "Part\nWeeks needed for it\nDeck\n1",
    ]);
    expect(paragraphs.at(-1)).toMatch(/^“We will be ready in spring,” Verne told/);
  });

  it("gives what its metadata say", async () => {
    expect(await open("meta.htm", page)).toMatchObject({
      title: "Bridge closed",
      publishedOn: "2031-03-06",
      outlet: "Moor & News",
      url: "https://example.org/bridge",
      name: "meta.htm",
    });
  });

  it("is known by its first characters where the name does not tell", async () => {
    expect((await open("unnamed", page)).title).toBe("Bridge closed");
  });

  it("may be in the encoding that it declares", async () => {
    const old = `<html><head><meta charset="windows-1252"></head><body><p>${sentence} The café is shut.</p>`;
    expect((await open("old.html", Buffer.from(old, "latin1"))).text).toMatch(
      /The café is shut\.$/,
    );
  });

  it("may leave out the tags that a page need not have", async () => {
    const bare = `<!doctype html><title>Bridge closed</title><p>${sentence}<p>It rains.`;
    const { title, text } = await open("bare.html", bare);
    expect([title, text]).toEqual(["Bridge closed", `${sentence}\n\nIt rains.`]);
  });

  it("has no address that is not one of the web", async () => {
    const bad = page.replace("https://example.org/bridge", "javascript:alert(1)");
    expect((await open("bad.html", bad)).url).toBeNull();
  });

  it("never gives half a surrogate pair or a NUL", async () => {
    const { text } = await open(
      "odd.html",
      `<html><p>${sentence} &#xD800; &#0; &#xDC00;</p></html>`,
    );
    expect(text.isWellFormed() && !text.includes("\0")).toBe(true);
  });
});

describe("what is no English text is refused in one line", () => {
  const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
  const german =
    "Die Bürgermeisterin sagte am Dienstag, die Brücke bleibe sechs Wochen lang gesperrt.";

  it.each([
    ["empty.txt", "", /^empty.txt is empty/],
    ["blank.md", " \n\n", /^blank.md has no text/],
    ["nothing.html", "<html><body><script>1</script></body></html>", /has no text/],
    ["picture.txt", png, /^picture.txt is no text but binary/],
    ["deep.md", `${"> ".repeat(5_000)}${sentence}`, /is nested too deep/],
    ["latin.txt", Buffer.from(`${sentence} café`, "latin1"), /no text in UTF-8/],
    ["half.txt", Buffer.from("\ufeffa\ud800b", "utf16le"), /no text in UTF-8/],
    ["report.pdf", "%PDF-1.7", /is a PDF; save its text as a \.txt file/],
    ["renamed.txt", "%PDF-1.7", /is a PDF/],
    ["report.docx", "PK\u0003\u0004", /is a Word document/],
    ["rich.txt", "{\\rtf1 Hello}", /is a Word document/],
    ["german.txt", german, /seems to be in German; only English is read/],
    ["long.txt", `${sentence} `.repeat(15_000), /too large: 1,2\d\d,000 characters/],
    ["huge.txt", Buffer.alloc(20_000_001, "é"), /more than 20 MB/],
  ])("%s", async (name, content, words) => {
    expect(await refusalOf(name, content)).toMatch(words);
  });

  it("a missing file and a folder", async () => {
    await expect(openText(join(folder, "missing.txt"))).rejects.toThrow(/^There is no file /);
    const path = join(folder, "folder.txt");
    await mkdir(path);
    await expect(openText(path)).rejects.toThrow(/is a folder; name a file/);
  });
});
