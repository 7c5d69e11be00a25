import { expect, it } from "vitest";
import { resolve } from "./marked-sources.ts";

it.each([
  [
    "published by one who is named",
    "Norway’s 5+5 TV channel published a video report on Monday. [The report] showed it.",
    "5+5 TV channel",
  ],
  [
    "named after its maker",
    "In a new Oldtown Tax Board survey Ada Holt led. [The survey] found more.",
    "Oldtown Tax Board",
  ],
  [
    "whose maker is told behind it",
    "A letter by Ada Holt came. It was long. [The letter] said so.",
    "Ada Holt",
  ],
  [
    "of two, the last",
    "The Holt Fund issued a report. The Oldtown Tax Board issued a report. [That report] said so.",
    "Oldtown Tax Board",
  ],
  ["that one only read", "The Holt Fund read a report. [The report] said so.", "-"],
  ["beside a name that it may be about", "She saw a Dana Holt video. [The video] said so.", "-"],
  ["of which none was told", "The Holt Fund met. [The report] said so.", "-"],
])("a document %s", (_, text, expected) => {
  expect(resolve(text)).toEqual([[expected]]);
});
