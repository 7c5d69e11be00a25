import { isOffice } from "../entities/offices.ts";

const follower =
  /^(?:ally|backer|booster|critic|donor|fan|insider|loyalist|staffer|supporter|surrogate|voter)$/u;
/** Fields of an office: “press”, “communications”. */
const field =
  /^(?:campaign|communications?|policy|press|political|finance|foreign|national|state|regional|media|legal|transition|senior|deputy|economic|digital|data|field|security|top|chief|longtime|former|family|defen[cs]e)$/iu;

/** Whether a name, by the words behind it, is but the first of what another is: “Holt press secretary Ed Berg”. */
export function isModifying(behind: string): boolean {
  const words = /^((?:\s[\p{L}-]+){1,5})/u.exec(behind)?.[1]?.trim().toLowerCase().split(" ") ?? [];
  const noun = words.find((word) => !field.test(word)) ?? "";
  // In the plural it may be a verb: “Holt hosts”.
  return follower.test(noun) || (isOffice(noun) && !noun.endsWith("s"));
}
