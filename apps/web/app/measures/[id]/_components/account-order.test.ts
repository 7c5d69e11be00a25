import { describe, expect, it } from "vitest";
import { readSort, sortAccounts, writeSort } from "./account-order.ts";

const day = (of: number) => ({
  from: `2024-08-${of}T00:00:00Z`,
  to: `2024-08-${of + 1}T00:00:00Z`,
  precision: "DAY" as const,
  approximate: false,
  zone: "UTC",
});
const account = (name: string, value: number, said: number | null, unit = "settlement") => ({
  name,
  figure: { min: value, max: value, qualifier: "EXACT" as const, unit },
  saidOn: said === null ? null : day(said),
  date: null,
});
const accounts = [
  account("Boris", 74, 13),
  account("Anna", 82, 15),
  account("Clara", 28, null),
  account("Dora", 3, 12, "village"),
];
const sorted = (text: string) =>
  sortAccounts(accounts, readSort(text), ({ name }) => name).map(({ name }) => name);

describe("accounts are sorted", () => {
  it("by figure within their unit, in both directions", () => {
    expect(sorted("figure")).toEqual(["Clara", "Boris", "Anna", "Dora"]);
    expect(sorted("-figure")).toEqual(["Anna", "Boris", "Clara", "Dora"]);
  });

  it("by date, what is not known last in both directions", () => {
    expect(sorted("said")).toEqual(["Dora", "Boris", "Anna", "Clara"]);
    expect(sorted("-said")).toEqual(["Anna", "Boris", "Dora", "Clara"]);
  });

  it("by speaker", () => {
    expect(sorted("-speaker")).toEqual(["Dora", "Clara", "Boris", "Anna"]);
  });
});

it("an order is read from the address and written to it; nonsense is the usual one", () => {
  expect(readSort("-for")).toEqual({ by: "for", descending: true });
  expect(writeSort(readSort("-for"))).toBe("-for");
  expect(readSort("--for")).toEqual({ by: "said", descending: false });
  expect(writeSort(readSort("said"))).toBeUndefined();
});
