import type { AttributionModel } from "../model/model.ts";
import { isEffect } from "./effects.ts";
import { readStatements } from "./read-statements.ts";
import { findRelayed } from "./relayed.ts";
import type { ReadReport } from "./report.ts";
import { reportOf } from "./text.ts";

/**
 * Reads a text in English. `publishedOn` is the day (`2024-08-14`) against which “on Tuesday” is resolved;
 * null where it is not known. `onProgress` is told which share of the text has been read, from 0 to 1.
 */
export async function readReport(
  model: AttributionModel,
  text: string,
  publishedOn: string | null,
  onProgress?: (share: number) => void,
): Promise<ReadReport> {
  const found = await model.find(text, onProgress);
  const attributions = found.attributions.filter((each) => !isEffect(text, each));
  const relayed = await findRelayed(model, text, attributions);
  return readStatements(reportOf(text, publishedOn), attributions, relayed);
}
