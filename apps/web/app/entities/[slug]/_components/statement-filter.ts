import { stances } from "../../../../components/statements/words.ts";
import type { StatementFilter, StatementForm } from "../../../../generated/graphql.ts";
import { dayRange, one, oneOf, type RawParams } from "../../../../lib/params.ts";
import { sectionParams } from "../../../../lib/section-params.ts";

/** What the entity said, or what was said about it; also the prefix of the section's parameters. */
export type StatementSectionName = "said" | "about";

/** Forms as a reader picks them. The speaker's own words are two forms, and are counted together. */
export const formChoices = {
  OWN_WORDS: ["DIRECT", "MIXED"],
  DIRECT: ["DIRECT"],
  MIXED: ["MIXED"],
  INDIRECT: ["INDIRECT"],
  NARRATED: ["NARRATED"],
} as const satisfies Record<string, readonly StatementForm[]>;

export type FormChoice = keyof typeof formChoices;
const formChoiceNames = ["OWN_WORDS", "DIRECT", "MIXED", "INDIRECT", "NARRATED"] as const;

/** The filters of one section, as its part of the address has them. */
export function readChosen(params: RawParams, section: StatementSectionName) {
  const own = sectionParams(params, section);
  return {
    subject: section === "said" ? one(own, "subject") : undefined,
    speaker: section === "about" ? one(own, "speaker") : undefined,
    channel: one(own, "channel"),
    outlet: one(own, "outlet"),
    form: oneOf(own, "form", formChoiceNames),
    stance: oneOf(own, "stance", stances),
    from: one(own, "from"),
    until: one(own, "until"),
  };
}

export type Chosen = ReturnType<typeof readChosen>;

/** The same filters as the API takes them; what is not chosen is left out. */
export function toFilter(chosen: Chosen): StatementFilter {
  const { subject, speaker, channel, outlet, form, stance, from, until } = chosen;
  const saidDuring = dayRange({ from, until });
  return {
    ...(subject && { about: subject }),
    ...(speaker && { speaker }),
    ...(channel && { channel }),
    ...(outlet && { outlet }),
    ...(form && { form: [...formChoices[form]] }),
    ...(stance && { stance: [stance] }),
    ...(saidDuring && { saidDuring }),
  };
}

/** Ids of the entities that are filtered by, whose names the page must show. */
export function chosenIds({ subject, speaker, channel, outlet }: Chosen): readonly string[] {
  return [subject, speaker, channel, outlet].filter((id) => id !== undefined);
}
