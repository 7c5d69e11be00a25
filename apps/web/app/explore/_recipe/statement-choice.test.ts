import { describe, expect, it } from "vitest";
import {
  everyStatement,
  readChoice,
  type StatementChoice,
  toFilter,
  writeChoice,
} from "./statement-choice.ts";

const chosen: StatementChoice = {
  from: "2024-08-13",
  until: "2024-08-14",
  outlet: "ent_abcdefghijklmnop",
  stances: ["DENIES", "QUESTIONS"],
  hides: true,
};

const written = (choice: StatementChoice) => {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(writeChoice(choice, "*"))) {
    if (value) params.set(name, value);
  }
  return params;
};

describe("which statements count", () => {
  it("comes back from an address", () => {
    expect(readChoice(written(chosen), "*")).toEqual(chosen);
    expect(written(everyStatement).toString()).toBe("");
    expect(readChoice(new URLSearchParams(), "*")).toEqual(everyStatement);
  });

  it("leaves out what cannot be read", () => {
    const params = new URLSearchParams("from=2024-02-31&until=soon&stance=doubts*denies&others=x");
    expect(readChoice(params, "*")).toEqual({ ...everyStatement, stances: ["DENIES"] });
  });

  it("is a filter with the last day included, or none", () => {
    expect(toFilter(chosen)).toEqual({
      saidDuring: { from: "2024-08-13T00:00:00Z", to: "2024-08-15T00:00:00Z" },
      outlet: "ent_abcdefghijklmnop",
      stance: ["DENIES", "QUESTIONS"],
    });
    expect(toFilter({ ...everyStatement, hides: true })).toBeNull();
  });
});
