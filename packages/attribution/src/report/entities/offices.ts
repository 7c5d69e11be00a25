import { bareWord } from "../../names/tokens.ts";
import { titles } from "../../names/words.ts";

const more = new Set(
  `commander spokesman spokeswoman spokesperson head premier chancellor mp lawmaker negotiator activist expert
  scientist lawyer attorney president-elect organizer organiser strategist researcher campaigner lecturer leader
  envoy coach captain resident owner volunteer teacher student farmer nurse surgeon member veteran engineer
  president chief governor mayor sens reps del diplomat doctor legislator scholar senators representatives`.split(
    /\s+/u,
  ),
);
const noOffices = new Set(
  "son daughter wife husband brother father sister winner vice general prime whip mr mrs ms miss".split(
    " ",
  ),
);

/** Whether a word tells what somebody is: “governor”, “spokeswoman”, “Sen.”. */
export function isOffice(word: string): boolean {
  const bare = bareWord(word);
  return (titles.has(bare) || more.has(bare)) && !noOffices.has(bare);
}
