import { formWords, stanceWords } from "../../../../components/statements/words.ts";
import { sectionParam } from "../../../../lib/section-params.ts";
import type { Chosen, FormChoice, StatementSectionName } from "./statement-filter.ts";

export const formLabels: Readonly<Record<FormChoice, string>> = {
  OWN_WORDS: "Own words, wholly or partly",
  DIRECT: formWords.DIRECT.label,
  MIXED: formWords.MIXED.label,
  INDIRECT: formWords.INDIRECT.label,
  NARRATED: formWords.NARRATED.label,
};

/** The filters that are on, in words, with the parameter that each is dropped by. */
export function activeFiltersOf(
  section: StatementSectionName,
  chosen: Chosen,
  names: ReadonlyMap<string, string>,
) {
  const entity = (id: string | undefined) => id && (names.get(id) ?? "unknown");
  const all = {
    subject: { name: "About", value: entity(chosen.subject) },
    speaker: { name: "Speaker", value: entity(chosen.speaker) },
    channel: { name: "Channel", value: entity(chosen.channel) },
    outlet: { name: "Outlet", value: entity(chosen.outlet) },
    form: { name: "Form", value: chosen.form && formLabels[chosen.form] },
    stance: { name: "Stance", value: chosen.stance && stanceWords[chosen.stance].label },
    from: { name: "From", value: chosen.from },
    until: { name: "Until", value: chosen.until },
  };
  return Object.entries(all).flatMap(([param, { name, value }]) =>
    value ? [{ param: sectionParam(section, param), name, value }] : [],
  );
}
