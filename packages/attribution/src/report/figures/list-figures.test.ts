import { expect, test } from "vitest";
import { listFigures } from "./list-figures.ts";

function read(text: string) {
  return listFigures(text, { start: 0, end: text.length }).map((figure) => ({
    words: text.slice(figure.span.start, figure.span.end),
    is: `${figure.qualifier} ${figure.min ?? ""}-${figure.max ?? ""} ${figure.unit}`,
    dimension: figure.dimension,
    measure: figure.measure,
  }));
}

test.each([
  ["It holds 31 villages", "31 villages", "EXACT 31-31 village"],
  ["Some 900 people left", "Some 900 people", "ABOUT 900-900 person"],
  ["about six miles from the river", "about six miles", "ABOUT 6-6 mile"],
  ["as many as 4,000 Dutch troops", "as many as 4,000 Dutch troops", "AT_MOST -4000 troop"],
  ["more than a dozen ships sank", "more than a dozen ships", "MORE_THAN 12- ship"],
  ["no fewer than 12 ships sank", "no fewer than 12 ships", "AT_LEAST 12- ship"],
  ["no more than 12 ships sank", "no more than 12 ships", "AT_MOST -12 ship"],
  ["nearly half a million homes", "nearly half a million homes", "ABOUT 500000-500000 home"],
  ["$3.5 billion in aid", "$3.5 billion", "EXACT 3500000000-3500000000 dollar"],
  ["£5m for the port", "£5m", "EXACT 5000000-5000000 pound sterling"],
  ["45\u00a0per cent of voters", "45\u00a0per cent", "EXACT 45-45 percent"],
  ["two-thirds of the members", "two-thirds", "EXACT 66.7-66.7 percent"],
  ["one in four farmers", "one in four", "EXACT 25-25 percent"],
  ["tens of thousands of birds", "tens of thousands of birds", "AT_LEAST 20000- bird"],
  ["between 5 and 10 boats", "between 5 and 10 boats", "RANGE 5-10 boat"],
  ["5 to 10 million euros", "5 to 10 million euros", "RANGE 5000000-10000000 euro"],
  ["a 5–10% rise", "5–10%", "RANGE 5-10 percent"],
  ["5 to more than 10 boats", "5 to more than 10 boats", "RANGE 5-10 boat"],
  ["a minimum 30 boats", "a minimum 30 boats", "AT_LEAST 30- boat"],
  ["40 Fortune 500 firms", "40 Fortune 500 firms", "EXACT 40-40 firm"],
  ["$65.4 billion", "$65.4 billion", "EXACT 65400000000-65400000000 dollar"],
  ["30 boats or more", "30 boats or more", "AT_LEAST 30- boat"],
  ["a two- or three-week stay", "two- or three-week", "RANGE 2-3 week"],
  ["400 square kilometres of forest", "400 square kilometres", "EXACT 400-400 km²"],
  ["hundreds of theatre-goers", "hundreds of theatre-goers", "AT_LEAST 200- theatre-goer"],
  ["12 dead after the storm", "12 dead", "EXACT 12-12 person"],
  [
    "it hit 8 million low- and middle-wage workers",
    "8 million low- and middle-wage workers",
    "EXACT 8000000-8000000 worker",
  ],
  ["thousands of voting machines failed", "thousands of voting machines", "AT_LEAST 2000- machine"],
  ["half of 1 percent of the votes", "half of 1 percent", "EXACT 0.5-0.5 percent"],
  ["a quarter of a million euros", "a quarter of a million euros", "EXACT 250000-250000 euro"],
  ["all of 100 percent of the votes", "100 percent", "EXACT 100-100 percent"],
  ["a top 33 percent tax rate", "33 percent", "EXACT 33-33 percent"],
])("%s has the figure %s", (text, words, is) => {
  expect(read(text)).toMatchObject([{ words, is }]);
});

test.each([
  "the vote of 2019, on May 4 and 5 June (14/8), at 9:30 and 7 p.m., in the 1990s",
  "since about 2010, and under the 2013 reform",
  "on 2031-03-04, and in 2014-2016",
  "a MiG-29, Apollo 11, the G20, Radio 2+2 and Channel 5, under Article 50",
  "the 2nd time that one of the two men said no one came",
  "Ada Verne, 45, a 74-year-old, and Ben at age 12",
  "won by 5-4, and then 8 to 1",
  "at 131 West 23rd Street, and at 12 Elm Road, for a price in the six figures",
  "two weeks ago, and for the last three months",
  "the top 1 percent, the middle one-fifth of homes, the bottom tenth of wages",
  "they are 100 percent wrong, and we are behind her 100 percent",
  "his wife of 20 years, a 30-year veteran, a 43‑year‑old man",
  "a 911 caller said so",
])("no figures: %s", (text) => {
  expect(read(text)).toEqual([]);
});

test("a noun left out is that of the figure before", () => {
  const [, second] = read("about 11,000 people had left the valley, with about 1,000 in tents");
  expect(second).toMatchObject({
    words: "about 1,000",
    is: "ABOUT 1000-1000 person",
    measure: "people in tents",
  });
  const [, third] = read("about 11,000 people had left the valley, with about 600 staying in huts");
  expect(third).toMatchObject({ measure: "people staying in huts" });
});

test.each([
  ["it controls 31 villages, most of them small", "villages controlled", "count"],
  ["they took more than 100 Dutch soldiers prisoner", "Dutch soldiers taken prisoner", "count"],
  ["more than 900 people have been moved, mostly by bus", "people moved", "count"],
  ["a town about six miles from the river", "distance from the river", "distance"],
  ["the repair will take six weeks", "time that the repair will take", "duration"],
  ["to raise $20 million for schools", "amount raised for schools", "money"],
  ["45 percent of voters under thirty", "share of voters under thirty", "share"],
  [
    "more than half of her cures are harmful, or worse",
    "share of her cures that are harmful",
    "share",
  ],
  [
    "tests either did not confirm or plainly refuted half of Holt’s cures",
    "share of Holt’s cures",
    "share",
  ],
  [
    "The top 1 percent paid 25 percent of all local taxes",
    "share of all local taxes that the top 1 percent paid",
    "share",
  ],
  [
    "80 percent of owners thought the new bridge and the old port would last",
    "share of owners",
    "share",
  ],
  ["the unemployment rate is 7 percent", "unemployment rate", "share"],
  ["a 5 percent duty on Danish imports", "duty on Danish imports", "share"],
  ["She leads Holt by 46 percent", "share", "share"],
  ["would see an average pay cut of $900", "average pay cut", "money"],
  ["he took a vast $900 million loss that he may have used", "amount of loss", "money"],
  ["she is tall and weighs 200 pounds", "weight", "weight"],
  ["he owes $6 million to banks abroad", "amount owed to banks abroad", "money"],
  ["it lasted, perhaps, 18 years", "time", "duration"],
  ["the backing of 80 retired judges and mayors Tuesday", "retired judges and mayors", "count"],
  ["thousands of clerks opened more than 200 accounts", "clerks", "count"],
  ["25 million people have cars and then they go", "people", "count"],
  ["they plan to release two films of the fire", "films of the fire released", "count"],
  ["a billion people who live by the sea", "people who live by the sea", "count"],
])("%s measures %s", (text, measure, dimension) => {
  expect(read(text)[0]).toMatchObject({ measure, dimension });
});

test("spans are places in the whole text", () => {
  const text = "At noon “the 40 guests” arrived.";
  const [figure] = listFigures(text, { start: 8, end: 23 });
  expect(figure?.span).toEqual({ start: 13, end: 22 });
});

test("a change is no range", () => {
  expect(read("it fell from 71 percent to 55 percent")).toHaveLength(2);
});
