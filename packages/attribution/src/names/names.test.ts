import { describe, expect, it } from "vitest";
import { readPhrase } from "./names.ts";

/** “P Dana Holt”, “P? …” where it is not sure, “O …” for an organization, “~holt” for a surname, null for none. */
function read(phrase: string): string | null {
  const reading = readPhrase(phrase);
  if (reading.type === "none") return null;
  if (reading.type === "surname") return `~${reading.surname}`;
  const { kind, sure, text } = reading.name;
  return `${kind.charAt(0)}${sure ? "" : "?"} ${text}`;
}

describe("a phrase names a person", () => {
  it.each([
    ["Dana Holt", "P Dana Holt"],
    ["Dana Holt’s", "P Dana Holt"],
    ["Florida Gov. Rick Holt", "P Rick Holt"],
    ["former Secretary of State Dana Holt", "P Dana Holt"],
    ["Chief of Staff Dana Holt", "P Dana Holt"],
    ["Bo campaign manager Dana van der Berg", "P Dana van der Berg"],
    ["Robert Ilk aide Dana Holt", "P Dana Holt"],
    ["Dana Holt Jr.", "P Dana Holt Jr."],
    ["Dana Holt (R-Wis.) of Oldtown", "P Dana Holt"],
    ["Dana “Dee” Holt", "P Dana Holt"],
    ["DANA HOLT", "P Dana Holt"],
    ["Dana Lee King", "P Dana Lee King"],
    ["Bo-trained doctor Dana Holt", "P Dana Holt"],
    ["Quorl Zebbin of Oldtown Baptist Church", "P? Quorl Zebbin"],
  ])("%s", (phrase, expected) => {
    expect(read(phrase)).toBe(expected);
  });
});

describe("a phrase names an organization", () => {
  it.each([
    ["the Oldtown Tax Board", "O Oldtown Tax Board"],
    ["Center for Harbour Research", "O Center for Harbour Research"],
    ["the White Crescent", "O White Crescent"],
    ["The New Oldtown Times", "O New Oldtown Times"],
    ["ZBC", "O? ZBC"],
    ["Reuters", "O Reuters"],
  ])("%s", (phrase, expected) => {
    expect(read(phrase)).toBe(expected);
  });
});

describe("a surname stands alone, behind titles or not", () => {
  it.each([
    ["Holt", "~holt"],
    ["Mr. Holt", "~holt"],
    ["Pres. Holt", "~holt"],
    ["King Holt", "~holt"],
    ["Mr. Holt of the Oldtown Tax Board", "~holt"],
  ])("%s", (phrase, expected) => {
    expect(read(phrase)).toBe(expected);
  });
});

describe("what stays a mention", () => {
  it.each([
    "she",
    "officials",
    "many Democrats",
    "the Dana Holt campaign",
    "supporters of Dana Holt",
    "Dana Holt and Robert Ilk",
    "Holt and Ilk",
    "The Super PAC",
    "the House Committee",
    "the Ohio Republican",
    "the president",
    "Honor Winner",
    "South Carolina",
    "Burke County",
    "Fox News and ZBC News",
    "Atlantic City Mayor",
  ])("%s", (phrase) => {
    expect(read(phrase)).toBeNull();
  });
});
