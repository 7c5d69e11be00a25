import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Pieces } from "./pieces.ts";
import { type Row, rowsOf } from "./rows.ts";
import { listParagraphs } from "./words.ts";

const tokenizer = new URL("../../model/tokenizer.json", import.meta.url);
const pieces = new Pieces(JSON.parse(readFileSync(tokenizer, "utf8")));
const rows = (text: string, most: number) => [...rowsOf(listParagraphs(text), pieces, most)];
const textOf = ({ words }: Row) => words.map((word) => word?.text ?? "|").join(" ");

test("whole paragraphs share a row as long as they fit", () => {
  expect(rows("One two.\n\nThree four.\n\nFive six.", 9).map(textOf)).toEqual([
    "| One two . | Three four . |",
    "| Five six . |",
  ]);
});

test("a paragraph that is too long is cut behind a sentence, a sentence behind a word", () => {
  expect(rows("One two. Three four. Five six seven eight nine ten.", 9).map(textOf)).toEqual([
    "| One two . Three four . |",
    "| Five six seven eight nine ten . |",
  ]);
});

test("a word of many pieces is found by its first", () => {
  const [row] = rows("Syrskyi spoke", 20);
  expect(row?.firsts).toEqual([0, 1, expect.any(Number), expect.any(Number)]);
  expect(row?.firsts[2]).toBeGreaterThan(2);
  expect(row?.ids.length).toBe((row?.firsts[3] ?? 0) + 1);
});

test("every word of a text is in a row once, and no row is longer than asked", () => {
  const text = "A long unbrokenparagraphofletters, with $5.50 and “quotes”. ".repeat(40);
  const all = rows(text, 32);
  expect(all.every(({ ids }) => ids.length <= 32)).toBe(true);
  const words = all.flatMap((row) => row.words.flatMap((word) => word?.text ?? []));
  expect(words).toEqual(
    listParagraphs(text)
      .flat()
      .map((word) => word.text),
  );
});
