import { nobodyNamed } from "../statements/words.ts";
import type { ChartAccount } from "./account.ts";

/** Somebody whose figures stand in the chart, told apart by a sign and a colour. */
export interface Voice {
  readonly key: string;
  readonly name: string;
  /** Of the entity's page; null for those who are not identified. */
  readonly slug: string | null;
  /** Place in the order of signs and colours; null for the sign of all who are not identified. */
  readonly sign: number | null;
}

const notIdentified: Voice = {
  key: "not-identified",
  name: "Not identified",
  slug: null,
  sign: null,
};

/** All speakers, in the order in which they first speak; those not identified are one entry, the last. */
export function voicesOf(accounts: readonly ChartAccount[]): readonly Voice[] {
  const voices = new Map<string, Voice>();
  for (const { speakers } of accounts.map(({ statement }) => statement)) {
    for (const { entity } of speakers) {
      if (!entity || voices.has(entity.id)) continue;
      const { id: key, name, slug } = entity;
      voices.set(key, { key, name, slug, sign: voices.size });
    }
  }
  const someOpen = accounts.some((account) => voiceKeys(account).length === 0);
  return [...voices.values(), ...(someOpen ? [notIdentified] : [])];
}

/** Keys of the identified speakers of an account. */
export function voiceKeys({ statement }: ChartAccount): readonly string[] {
  return statement.speakers.flatMap(({ entity }) => (entity ? [entity.id] : []));
}

/** Who gave a figure, in words: names, and in quotation marks what a source calls those not identified. */
export function speakerWords({ statement: { speakers, form } }: ChartAccount): string {
  if (speakers.length === 0) return nobodyNamed(form);
  return speakers.map(({ entity, mention }) => entity?.name ?? `“${mention.text}”`).join(", ");
}
