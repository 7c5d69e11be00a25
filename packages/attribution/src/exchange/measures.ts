import type { ExchangeInput } from "@sayso/schema/exchange";
import type { StatedFigure } from "../report/report.ts";
import { measureKey } from "./keys.ts";

/** The measures of figures, each once. */
export class Measures {
  private readonly byKey = new Map<string, ExchangeInput>();

  /** A figure of a claim, and its measure among `lines`. */
  figureOf({ measure, dimension, unit, qualifier, min, max }: StatedFigure) {
    const key = measureKey(dimension, unit, measure);
    this.byKey.set(key, { type: "measure", key, label: measure, dimension });
    return {
      measure: key,
      unit,
      qualifier,
      ...(min !== null && { min }),
      ...(max !== null && { max }),
    };
  }

  lines(): Iterable<ExchangeInput> {
    return this.byKey.values();
  }
}
