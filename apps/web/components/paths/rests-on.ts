/** What is read of a step to say on how many sources it rests. */
interface RestingStep<Source> {
  readonly singleSource: boolean;
  readonly evidence: readonly { readonly source: Source }[];
}

/** The source on which a step rests alone; null if it rests on several. */
export function onlySourceOf<Source>(step: RestingStep<Source>): Source | null {
  return step.singleSource ? (step.evidence[0]?.source ?? null) : null;
}

type Resting<Source> =
  /** All steps rest on one and the same source. */
  | { readonly kind: "one"; readonly source: Source }
  /** Some steps rest on one source each; counted from 1. */
  | { readonly kind: "some"; readonly steps: readonly number[] }
  /** Every step rests on several. */
  | { readonly kind: "several" };

/** On how many sources a path rests: a chain holds as well as its weakest step. */
export function pathRestsOn<Source extends { readonly id: string }>(
  steps: readonly RestingStep<Source>[],
): Resting<Source> {
  const sources = steps.map(onlySourceOf);
  const [first] = sources;
  if (first && sources.every((source) => source?.id === first.id)) {
    return { kind: "one", source: first };
  }
  const single = sources.flatMap((source, index) => (source ? [index + 1] : []));
  return single.length > 0 ? { kind: "some", steps: single } : { kind: "several" };
}

/** “Step 2 rests on one source.” */
export function weakStepsWords(steps: readonly number[], ofSteps: number): string {
  if (steps.length === ofSteps) return "Each step rests on one source, not all on the same.";
  const [last] = steps.slice(-1);
  return steps.length === 1
    ? `Step ${last} rests on one source.`
    : `Steps ${steps.slice(0, -1).join(", ")} and ${last} rest on one source each.`;
}
