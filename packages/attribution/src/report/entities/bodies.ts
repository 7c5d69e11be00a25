import { isCapital, isJoining, isNotName } from "../../names/tokens.ts";
import { type Finding, findingOf } from "./finding.ts";
import { isDemonym, isKnownPlace } from "./lexicon.ts";
import { bodyKey } from "./organizations.ts";
import { joined, type Word } from "./word.ts";

const ofNations = new Set(
  `ministry military army navy government parliament staff service bank agency police council court administration
  department guard intelligence embassy cabinet senate`.split(/\s+/u),
);
/** “service members” are persons of no one service. */
const isServing = /^(?:members?|m[ae]n|wom[ae]n|personnel|people|chiefs?|branch(?:es)?)$/u;
/** “Russia support the government” is a clause. */
const noPart = /^(?:the|an?|should|must|will|would|can|could|may|might|has|had|is|was|most)$/u;
const ofPersons = new Set("campaign administration foundation".split(" "));

/** Bodies in small letters with a nation or a name before: “Ukraine’s general staff”, “the Holt campaign”. */
export function listBodies(words: readonly Word[]): Finding[] {
  return words.flatMap((owner, at) => {
    if (!isCapital(owner.text) || isNotName(owner.text)) return [];
    const isNation = isDemonym(owner.text) || isKnownPlace(owner.text);
    // A person's body: “the Holt campaign”, “Holt’s campaign”.
    const isKnown = isNation || owner.isPossessive || /^the$/iu.test(words[at - 1]?.text ?? "");
    if (!isKnown) return [];
    const length = bodyLength(words.slice(at + 1), isNation ? ofNations : ofPersons);
    const body = words.slice(at, at + 1 + length);
    return length > 0 &&
      body.slice(1).every((word, index) => word.followsOn || (index === 0 && owner.isPossessive))
      ? findingOf("ORGANIZATION", body, nameOf(body), bodyKey(body.map(({ text }) => text)))
      : [];
  });
}

/** Words up to the body, of which at most two stand before it: “border guard service”. */
function bodyLength(rest: readonly Word[], bodies: ReadonlySet<string>): number {
  const at = rest
    .slice(0, 3)
    .findLastIndex(
      ({ text }, index) =>
        bodies.has(text.toLowerCase()) &&
        !(text === "service" && isServing.test(rest[index + 1]?.text ?? "")),
    );
  const before = rest.slice(0, at);
  const isName = before.every(
    ({ text, isPossessive }) =>
      /^\p{L}+$/u.test(text) &&
      !isPossessive &&
      !isJoining(text) &&
      !noPart.test(text) &&
      !/(ed|s)$/u.test(text),
  );
  return isName ? at + 1 : 0;
}

function nameOf([owner, ...body]: readonly Word[]): string {
  return owner ? `${owner.text}${owner.isPossessive ? "’s" : ""} ${joined(body)}` : "";
}
