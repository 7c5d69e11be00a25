import { describe, expect, it } from "vitest";
import { chosenIds, readChosen, toFilter } from "./statement-filter.ts";

describe("the filters of a section", () => {
  it("come from its own parameters only", () => {
    const params = { saidSubject: "e1", aboutSpeaker: "e2", aboutStance: "DENIES" };
    expect(toFilter(readChosen(params, "said"))).toEqual({ about: "e1" });
    expect(toFilter(readChosen(params, "about"))).toEqual({ speaker: "e2", stance: ["DENIES"] });
  });

  it("take the speaker's own words as two forms", () => {
    const chosen = readChosen({ saidForm: "OWN_WORDS" }, "said");
    expect(toFilter(chosen)).toEqual({ form: ["DIRECT", "MIXED"] });
  });

  it("take days as a half-open window", () => {
    const chosen = readChosen({ saidFrom: "2024-08-13", saidUntil: "2024-08-14" }, "said");
    expect(toFilter(chosen)).toEqual({
      saidDuring: { from: "2024-08-13T00:00:00Z", to: "2024-08-15T00:00:00Z" },
    });
  });

  it("leave out what is unknown", () => {
    const params = { saidForm: "SUNG", saidStance: "denies", saidFrom: "yesterday" };
    expect(toFilter(readChosen(params, "said"))).toEqual({});
  });

  it("name the entities that the page must know by name", () => {
    const params = { saidSubject: "e1", saidOutlet: "e2", saidStance: "DENIES" };
    expect(chosenIds(readChosen(params, "said"))).toEqual(["e1", "e2"]);
  });
});
