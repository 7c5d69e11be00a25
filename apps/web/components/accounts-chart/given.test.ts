import { describe, expect, it } from "vitest";
import type { ChartAccount } from "./account.ts";
import { givenOf } from "./given.ts";
import { panelsOf, reasonForPanels } from "./panels.ts";
import { speakerWords, voicesOf } from "./speakers.ts";

const day = (of: number) => ({
  from: `2024-08-${of}T00:00:00Z`,
  to: `2024-08-${of + 1}T00:00:00Z`,
  precision: "DAY" as const,
  approximate: false,
  zone: "UTC",
});
const ada = { mention: { text: "Ada" }, entity: { id: "ent_a", slug: "ada", name: "Ada Verne" } };
const guard = { mention: { text: "a guard" }, entity: null };

let statements = 0;
function account(
  given: Partial<Omit<ChartAccount, "statement">> = {},
  speakers = [ada as Speaker],
) {
  return {
    figure: { id: "fig_1", min: 28, max: 28, qualifier: "EXACT" as const, unit: "settlement" },
    claim: { id: "clm_1", contradicts: [], updatedBy: [] },
    statement: { id: `stm_${statements++}`, form: "INDIRECT" as const, speakers },
    saidOn: day(12),
    date: day(11),
    retractedIn: [],
    ...given,
  };
}
type Speaker = ChartAccount["statement"]["speakers"][number];

describe("figures as they were given", () => {
  it("are one where the same speaker says the same on the same day", () => {
    const given = givenOf([account(), account(), account({ saidOn: day(13) })], "said");
    expect(given.map(({ tellings }) => tellings)).toEqual([2, 1]);
    expect(givenOf([account(), account({ saidOn: day(13) })], "for")).toHaveLength(1);
  });

  it("are never one where a speaker is not identified", () => {
    expect(givenOf([account({}, [guard]), account({}, [guard])], "said")).toHaveLength(2);
    expect(givenOf([account({}, []), account({}, [])], "said")).toHaveLength(2);
  });

  it("keep what has no date, and tell what stands against them", () => {
    const [given] = givenOf(
      [
        account({ saidOn: null, retractedIn: [] }),
        account({ saidOn: null, retractedIn: [{ id: "stm_x" }] }),
      ],
      "said",
    );
    expect(given).toMatchObject({ span: null, retracted: true, updated: false, tellings: 2 });
  });
});

describe("speakers", () => {
  it("have a sign each, in the order in which they speak; all who are not identified share one", () => {
    const boris = { mention: { text: "B" }, entity: { id: "ent_b", slug: "b", name: "Boris" } };
    const accounts = [account({}, [boris]), account({}, [guard]), account({}, [ada, boris])];
    expect(voicesOf(accounts).map(({ name, sign }) => [name, sign])).toEqual([
      ["Boris", 0],
      ["Ada Verne", 1],
      ["Not identified", null],
    ]);
    expect(accounts.map(speakerWords)).toEqual(["Boris", "“a guard”", "Ada Verne, Boris"]);
    expect(speakerWords(account({}, []))).toBe("Speaker not named");
  });
});

describe("units", () => {
  it("that differ have a panel each, with the reason in words", () => {
    const mile = { id: "fig_2", min: 6, max: 6, qualifier: "ABOUT" as const, unit: "mile" };
    const given = givenOf(
      [account({ figure: mile }), account(), account({ saidOn: null })],
      "said",
    );
    const units = panelsOf(given).map(({ unit }) => unit);
    expect(units).toEqual(["settlement", "mile"]);
    expect(reasonForPanels(units)).toMatch(/^Given in settlements and in miles\. /);
    expect(reasonForPanels(["mile"])).toBeNull();
  });
});
