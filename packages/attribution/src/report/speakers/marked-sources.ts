import type { Attribution } from "../../attribution.ts";
import { listEntities } from "../entities/list-entities.ts";
import { reportOf } from "../text.ts";
import { resolveSpeakers } from "./resolve-speakers.ts";

/** For tests: who speaks in a text whose sources stand in brackets, “[Ada Holt] said it rains.” */
export function resolve(marked: string): string[][] {
  const text = marked.replace(/[[\]]/gu, "");
  const attributions = [...marked.matchAll(/\[([^\]]*)\]/gu)].map((match, index): Attribution => {
    const start = match.index - 2 * index;
    const source = { start, end: start + (match[1]?.length ?? 0) };
    return {
      source,
      cue: null,
      content: [{ start: source.end, end: source.end + 1 }],
      form: "INDIRECT",
    };
  });
  const report = reportOf(text, null);
  return resolveSpeakers(report, listEntities(report), attributions).map((speakers) =>
    speakers.map(
      ({ entity, role }) =>
        `${entity?.name ?? "-"}${role ? ` (${text.slice(role.start, role.end)})` : ""}`,
    ),
  );
}
