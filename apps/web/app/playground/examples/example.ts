/** A worked example of the playground: a question, and the operation that answers it from the sample. */
export interface Example {
  /** The question, as a person would ask it. */
  readonly question: string;
  /** What to notice in the operation or its answer; one sentence. */
  readonly note: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Examples under one heading. */
export interface ExampleGroup {
  readonly title: string;
  readonly examples: readonly Example[];
}
