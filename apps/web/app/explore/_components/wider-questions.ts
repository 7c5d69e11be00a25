import { mostHops, type PathStep } from "../_recipe/path-step.ts";

/** That there is no path, and how far was looked. */
export function noPathWords({ hops, typed }: PathStep): string {
  const steps = hops === 1 ? "one step" : `${hops} steps`;
  return typed
    ? `No typed relations that stand connect the two within ${steps}.`
    : `Neither relations nor statements connect the two within ${steps}.`;
}

/** What can be asked after a question that found nothing. */
export function widerQuestions(
  step: PathStep,
): readonly { readonly words: string; readonly step: PathStep }[] {
  return [
    ...(step.typed
      ? [{ words: "Include who speaks of whom", step: { ...step, typed: false } }]
      : []),
    ...(step.hops < mostHops
      ? [{ words: `Look up to ${mostHops} steps`, step: { ...step, hops: mostHops } }]
      : []),
  ];
}
