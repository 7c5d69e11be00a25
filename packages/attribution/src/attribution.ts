/** A stretch of the text as it was given, in UTF-16 code units, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Form = "DIRECT" | "INDIRECT" | "MIXED";

/** Who (source) is reported, by which words (cue), to have said what (content). */
export interface Attribution {
  /** Null where the text names nobody: “was widely seen as”. */
  readonly source: Span | null;
  readonly cue: Span | null;
  /** At least one, in the order of the text; several where the cue or something else stands between. */
  readonly content: readonly Span[];
  readonly form: Form;
}
