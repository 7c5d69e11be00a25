import { describe, expect, it } from "vitest";
import { hasSurname, nameIdentity, personNameIdentity } from "./name-identity.ts";

describe("nameIdentity", () => {
  it.each([
    ["The Kremlin", "THE KREMLIN", 1],
    ["The Kremlin", "Kremlin", 0.98],
    ["Su-34", "Su 34", 1],
    ["Su-34", "Su34", 0.98],
    ["Ministry of Defence", "Ministry of Defense", 0.98],
    ["Labour Party", "Labor party", 0.98],
    ["Kharkiv Council", "Harkiv Council", 0.95],
    ["Defence Ministry", "Ministry of Defence", 0.9],
    ["Ada Verne’s Telegram channel", "Telegram channel of Ada Verne", 0.9],
  ])("knows %j in %j", (one, other, identity) => {
    expect(nameIdentity(one, other)).toBe(identity);
    expect(nameIdentity(other, one)).toBe(identity);
  });

  it.each([
    ["Su-34", "Su-35"],
    ["Kursk", "Kursk Region"],
    ["Michelle Gill", "Michelle Hill"],
    ["Ian Smith", "Jan Smith"],
    ["Austria", "Australia"],
    ["…", "!"],
    ["The", "Of"],
  ])("keeps %j and %j apart", (one, other) => {
    expect(nameIdentity(one, other)).toBe(0);
  });
});

describe("personNameIdentity", () => {
  it.each([
    ["Volodymyr Zelensky", "Volodymyr Zelenskyy", 0.95],
    ["Oleh Verne", "Oleg Verne", 0.95],
    ["Ada M. Verne", "Ada Verne", 0.85],
    ["Ada M. Verne", "Ada Maria Verne", 0.85],
    ["Ada M. Verne", "Ada L. Verne", 0],
    ["Ada M. L. Verne", "Ada L. Verne", 0],
    ["Tom Verne", "Tom Verne Jr.", 0],
    ["Ada Verne", "Verne", 0],
    ["Ryan Paul", "Paul Ryan", 0],
  ])("%j and %j are one by %f", (one, other, identity) => {
    expect(personNameIdentity(one, other)).toBe(identity);
  });
});

describe("hasSurname", () => {
  it.each([
    ["Volodymyr Zelenskyy", "Zelensky", true],
    ["Verne", "Verne", true],
    ["Ada Lund-Verne", "Lund-Verne", true],
    ["Ada Lund-Verne", "Lund", false],
    ["Verne Lund", "Verne", false],
    ["Ada Verne", "…", false],
  ])("%j with %j: %s", (name, surname, has) => {
    expect(hasSurname(name, surname)).toBe(has);
  });
});
