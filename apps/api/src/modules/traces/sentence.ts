import type { Stance } from "@sayso/graph";
import { datePhrase } from "./date-phrase.ts";
import {
  channelPhrase,
  inSentence,
  listPhrase,
  reportPhrase,
  voiceName,
  voicesPhrase,
} from "./phrases.ts";
import type { Report, Telling, TraceParts } from "./trace.ts";

/** How the claim follows: after a colon, or as a clause of the verb. */
const verbs: Record<Stance, { spoken: string; unnamed: string; narrated: string; before: string }> =
  {
    AFFIRMS: { spoken: "said", unnamed: "was said", narrated: "states", before: ": " },
    DENIES: { spoken: "denied", unnamed: "was denied", narrated: "denies", before: " that " },
    QUESTIONS: { spoken: "asked", unnamed: "was asked", narrated: "asks", before: " whether " },
    UNSTATED: { spoken: "was cited", unnamed: "was mentioned", narrated: "mentions", before: ": " },
  };

/** The trace as one sentence. */
export function sentenceOf(parts: TraceParts): string {
  const { first, claim } = parts;
  const opening = first.form === "NARRATED" ? narratedOpening(parts) : spokenOpening(parts);
  // A clause of the verb needs its comma before “that” only where something stands between them.
  const { before } = verbs[first.stance];
  const parted = before === ": " || !opening.includes(", as ") ? before : `,${before}`;
  return upperFirst(`${opening}${parted}${clause(claim.text)}.`);
}

/** “X, role, said on 14 August 2024 in a video on …, as passed on by …, as retold in “…””; “It was said …” */
function spokenOpening({ report, relays, first }: TraceParts): string {
  const { spoken, unnamed } = verbs[first.stance];
  const plural = first.stance === "UNSTATED" && first.voices.length > 1;
  const circumstances = [
    ...(first.voices.length > 0
      ? [voicesPhrase(first.voices), plural ? "were cited" : spoken]
      : ["it", unnamed]),
    first.saidOn ? datePhrase(first.saidOn) : "",
    channelPhrase(first),
  ];
  return [
    circumstances.filter((phrase) => phrase !== "").join(" "),
    ...originPhrases(report, first),
    ...relays.toReversed().map(relayPhrase),
    reportPhrase(report) + publishedPhrase(report, first),
  ].join(", ");
}

/** “The Star states in its own voice in “…””: nobody is named as the speaker. */
function narratedOpening({ report, relays, first }: TraceParts): string {
  const { outlet, kind, title } = first.report;
  const { narrated } = verbs[first.stance];
  const teller = kind === "RETELLING" ? `the retelling “${title}”` : tellerOf(first.report);
  const place = outlet && kind !== "RETELLING" ? ` in “${title}”` : "";
  const channel = channelPhrase(first);
  const reference = channel && `, with reference to what was shown ${channel}`;
  const opening = [
    `${teller} ${narrated} in its own voice${place}${reference}`,
    ...relays.toReversed().map(relayPhrase),
  ];
  if (first.report.id !== report.id) opening.push(reportPhrase(report));
  return opening.join(", ");
}

function relayPhrase({ form, voices, report }: Telling): string {
  const names = voices.map((voice) =>
    voice.entity ? inSentence(voiceName(voice)) : `“${voice.mention}”`,
  );
  if (names.length > 0) return `as passed on by ${listPhrase(names)}`;
  return `as passed on by ${form === "NARRATED" ? tellerOf(report) : "somebody who is not named"}`;
}

function tellerOf({ outlet, title }: Report): string {
  return outlet ? inSentence(outlet.name) : `“${title}”`;
}

/** Where the first telling is read in another document than the one before the reader. */
function originPhrases(report: Report, first: Telling): string[] {
  return first.report.id === report.id ? [] : [`as first read in “${first.report.title}”`];
}

/** The day of publication only where the day it was said is not known, and said to be that. */
function publishedPhrase({ publishedOn }: Report, { saidOn }: Telling): string {
  return saidOn || !publishedOn ? "" : `, published ${datePhrase(publishedOn)}`;
}

const functionWords = new Set(
  `a about after all almost already also an and another any around as at be because before between
  both but by children civilians could dozens during each eight eighty eleven every few fewer
  fifteen fifty five for forces forty four from had half has he her his how hundreds if in is it
  its less many more most nearly neither nine ninety no nobody none not nothing on one only other
  our over people seven seventy several she since six sixty so soldiers some somebody such ten
  than that the their there these they thirty this those thousands three to troops twelve twenty
  two under until up what when where whether which while who with within without`.split(/\s+/),
);

/** The claim as it stands in a sentence: no full stop, and no capital that only opens a sentence. */
function clause(text: string): string {
  const bare = text.trim().replace(/[.!?…]+$/u, "");
  const [word = ""] = /^[\p{L}'’-]+/u.exec(bare) ?? [];
  return functionWords.has(word.toLowerCase())
    ? bare.charAt(0).toLowerCase() + bare.slice(1)
    : bare;
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
