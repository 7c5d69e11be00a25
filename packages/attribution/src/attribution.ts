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

/** An attribution of which the text names the source and has a cue. */
export interface ToldAttribution extends Attribution {
  readonly source: Span;
  readonly cue: Span;
}

export type Role = "source" | "cue" | "content";

/** What is found in a text, in its order. */
export interface Found {
  /** All spans, those too that belong to no attribution. */
  readonly spans: readonly (Span & { readonly role: Role })[];
  readonly attributions: readonly Attribution[];
}
