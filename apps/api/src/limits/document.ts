import { Lexer, Source, TokenKind } from "graphql";
import { QueryTooComplex } from "../errors.ts";
import { requireWellFormed } from "./texts.ts";

/** What a document may hold, whatever it asks for. */
export const documentLimits = {
  tokens: 4_000,
  /** Brackets of any kind inside each other. */
  nesting: 40,
  /** Fields, fragments and spreads. */
  selections: 1_000,
  aliases: 30,
  directives: 20,
};

const labels = {
  tokens: "tokens in the document",
  nesting: "brackets inside each other",
  selections: "fields and fragments",
  aliases: "aliases",
  directives: "directives",
};

const opening: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L];
const closing: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R];

/**
 * Looks at the tokens of a document before it is parsed, since parsing recurses and validation compares
 * every field with every other. Throws QUERY_TOO_COMPLEX; leaves syntax errors to the parser.
 */
export function checkDocument(text: string): void {
  const counts = { tokens: 0, nesting: 0, selections: 0, aliases: 0, directives: 0 };
  let parentheses = 0;
  for (const token of tokensOf(text)) {
    counts.tokens++;
    if (token.kind === TokenKind.AT) counts.directives++;
    if (token.kind === TokenKind.PAREN_L) parentheses++;
    if (token.kind === TokenKind.PAREN_R) parentheses--;
    if (opening.includes(token.kind)) counts.nesting++;
    if (closing.includes(token.kind)) counts.nesting--;
    // Within parentheses are arguments and variables, outside of them only what is selected.
    if (parentheses === 0 && token.kind === TokenKind.NAME) counts.selections++;
    if (parentheses === 0 && token.kind === TokenKind.COLON) counts.aliases++;
    if (token.kind === TokenKind.STRING || token.kind === TokenKind.BLOCK_STRING) {
      requireWellFormed(token.value);
    }
    for (const name of ["tokens", "nesting", "selections", "aliases", "directives"] as const) {
      if (counts[name] > documentLimits[name]) {
        throw new QueryTooComplex(`More than ${documentLimits[name]} ${labels[name]}.`);
      }
    }
  }
}

function* tokensOf(text: string) {
  const lexer = new Lexer(new Source(text));
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      yield token;
    }
  } catch {
    // Not a token: the parser says where and why.
  }
}
