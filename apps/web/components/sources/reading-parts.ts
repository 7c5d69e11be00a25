import { cut, type Piece } from "../../lib/cut.ts";
import { keepsPlace, type Mark, type MarkedStatement, marksOf } from "./marks.ts";

/** A stretch of the text in which the same statements are read. */
export interface ReadingPart {
  /** Offset of its first unit: no two parts have the same. */
  readonly start: number;
  readonly text: string;
  /** Ids of the statements, the innermost last; empty where none is read. */
  readonly statements: readonly string[];
  /** Whether it is part of what the innermost statement says. */
  readonly content: boolean;
  /** Statements whose first part it is: their anchors. */
  readonly anchors: readonly string[];
  /** Whether it is the one part by which the keyboard reaches its innermost statement. */
  readonly stop: boolean;
}

/** A paragraph, and the line ends and blank lines that follow it. */
export interface Paragraph {
  readonly start: number;
  readonly parts: readonly ReadingPart[];
  readonly end: string;
}

export interface Reading {
  readonly paragraphs: readonly Paragraph[];
  /** Ids of statements whose words do not stand where they were read. */
  readonly lost: ReadonlySet<string>;
}

/**
 * A source's text with the statements that are read in it. All parts and paragraph ends put together are the
 * text, unit by unit.
 */
export function readingOf(text: string, statements: readonly MarkedStatement[]): Reading {
  const placed = statements.filter((statement) => keepsPlace(text, statement));
  const kept = new Set(placed.map(({ id }) => id));
  const lines = [...text.matchAll(/[^\r\n]+|[\r\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    value: null,
  }));
  // Line ends are edges too, so that a mark which goes on in the next paragraph is parted there.
  const pieces = cut<Mark | null>([...lines, ...marksOf(text, placed)], 0, text.length);
  return {
    paragraphs: paragraphsOf(partsOf(text, pieces)),
    lost: new Set(statements.flatMap(({ id }) => (kept.has(id) ? [] : [id]))),
  };
}

function partsOf(text: string, pieces: readonly Piece<Mark | null>[]): readonly ReadingPart[] {
  const marked = joined(text, pieces);
  const stops = stopsOf(marked);
  const seen = new Set<string>();
  return marked.map(({ start, text, marks }) => {
    const statements = marks.map(({ id }) => id);
    const innermost = marks.at(-1);
    const anchors = isLineEnd(text) ? [] : statements.filter((id) => !seen.has(id));
    for (const id of anchors) seen.add(id);
    return {
      start,
      text,
      statements,
      content: innermost?.content ?? false,
      anchors,
      stop: innermost !== undefined && stops.get(innermost.id) === start,
    };
  });
}

interface MarkedPiece {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The pieces, with neighbours joined that the reader cannot tell apart. */
function joined(text: string, pieces: readonly Piece<Mark | null>[]): readonly MarkedPiece[] {
  const found: { start: number; text: string; marks: readonly Mark[] }[] = [];
  for (const { start, end, values } of pieces) {
    const words = text.slice(start, end);
    const marks = values.filter((mark) => mark !== null);
    const last = found.at(-1);
    if (last && isLineEnd(last.text) === isLineEnd(words) && areAlike(last.marks, marks)) {
      last.text += words;
    } else {
      found.push({ start, text: words, marks });
    }
  }
  return found;
}

function areAlike(one: readonly Mark[], other: readonly Mark[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ id }, index) => id === other[index]?.id) &&
    one.at(-1)?.content === other.at(-1)?.content
  );
}

/** Where the keyboard stops for each statement: where it begins to say something, else where it begins. */
function stopsOf(pieces: readonly MarkedPiece[]): ReadonlyMap<string, number> {
  const stops = new Map<string, { readonly start: number; readonly content: boolean }>();
  for (const { start, text, marks } of pieces) {
    const innermost = marks.at(-1);
    if (!innermost || isLineEnd(text)) continue;
    const known = stops.get(innermost.id);
    if (!known || (innermost.content && !known.content)) {
      stops.set(innermost.id, { start, content: innermost.content });
    }
  }
  return new Map([...stops].map(([id, { start }]) => [id, start]));
}

function paragraphsOf(parts: readonly ReadingPart[]): readonly Paragraph[] {
  const paragraphs: { start: number; parts: ReadingPart[]; end: string }[] = [];
  for (const part of parts) {
    const last = paragraphs.at(-1);
    if (isLineEnd(part.text)) {
      if (last) last.end += part.text;
      else paragraphs.push({ start: part.start, parts: [], end: part.text });
    } else if (last?.end === "") {
      last.parts.push(part);
    } else {
      paragraphs.push({ start: part.start, parts: [part], end: "" });
    }
  }
  return paragraphs;
}

function isLineEnd(text: string): boolean {
  return text.startsWith("\n") || text.startsWith("\r");
}
