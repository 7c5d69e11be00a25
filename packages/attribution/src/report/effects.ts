import type { Attribution } from "../attribution.ts";
import { wordSet } from "./stance/verb-forms.ts";

const effects = wordSet(
  `alarm amaze anger annoy astonish baffle bewilder delight dismay disturb embarrass enrage excite frighten frustrate
  horrify infuriate irritate outrage perplex puzzle rattle scare shock spook startle stun surprise terrify thrill
  trouble unnerve unsettle worry`,
  "shake shakes shook shaken shaking upset upsets upsetting",
);

/** “The advance has rattled the ministry” tells what somebody feels, and nothing that he says. */
export function isEffect(text: string, { source, cue }: Attribution): boolean {
  if (!source || !cue || text.slice(cue.end, source.start).trim() !== "") return false;
  const last = text.slice(cue.start, cue.end).toLowerCase().split(" ").at(-1) ?? "";
  return cue.end <= source.start && effects.has(last);
}
