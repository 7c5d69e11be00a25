import type { Attribution } from "../attribution.ts";
import { contains } from "../span.ts";
import type { Report } from "./report.ts";

/** A content without a subject: “was from Sudzha”, “had been closed”. */
const predicate = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\s/u;

/** The thing at the end of a clause, and the day behind it: “a video report on Wednesday that ”. */
const thing =
  /(?<=\s)((?:an?|the|this|these|its|his|her|their|some|several|two|three)(?:\s\p{Ll}[\p{Ll}-]*){1,4}?)(?:\s(?:on|last|this)\s\p{L}+)?,?(?:\s(?:that|which|who))?\s+$/u;

/** “It published a video which it said was from Moor”: the video is a part of what is said. */
export function withSubject({ text, sentences }: Report, attribution: Attribution): Attribution {
  const { source, cue, content } = attribution;
  const [first] = content;
  if (!source || !cue || !first || !predicate.test(text.slice(first.start, first.end)))
    return attribution;
  if (source.end > cue.start || text.slice(cue.end, first.start).trim() !== "") return attribution;
  const sentence = sentences.find((each) => contains(each, source));
  if (!sentence) return attribution;
  const found = thing.exec(text.slice(sentence.start, source.start));
  if (!found?.[1]) return attribution;
  const start = sentence.start + found.index;
  return { ...attribution, content: [{ start, end: start + found[1].length }, ...content] };
}
