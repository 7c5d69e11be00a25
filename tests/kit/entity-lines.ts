import type { ExchangeInput } from "@sayso/schema/exchange";

/** A file that holds nothing but persons with these names. */
export async function* personLines(
  dataset: string,
  names: readonly string[],
): AsyncGenerator<ExchangeInput> {
  yield { type: "header", formatVersion: 1, dataset };
  for (const [index, name] of names.entries()) {
    yield { type: "entity", key: `${dataset}/${index}`, kind: "PERSON", name };
  }
}
