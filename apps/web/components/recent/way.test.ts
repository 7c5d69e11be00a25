import { describe, expect, it } from "vitest";
import { readSteps, type Step } from "./step.ts";
import { addRecent, extendWay } from "./way.ts";

const syrskyi: Step = { kind: "PERSON", label: "Oleksandr Syrskyi", href: "/entities/syrskyi" };
const statement: Step = { kind: "STATEMENT", label: "Troops advanced.", href: "/statements/stm_1" };
const claim: Step = { kind: "CLAIM", label: "Troops advanced.", href: "/claims/clm_1" };

function labels(steps: readonly Step[]): string[] {
  return steps.map(({ label }) => label);
}

describe("the way taken", () => {
  it("grows by each page and keeps the last five", () => {
    const way = ["a", "b", "c", "d", "e", "f"].reduce<readonly Step[]>(
      (steps, label) => extendWay(steps, { kind: "PAGE", label, href: `/${label}` }),
      [],
    );
    expect(labels(way)).toEqual(["b", "c", "d", "e", "f"]);
  });

  it("is cut where one comes back to", () => {
    const way = [syrskyi, statement, claim].reduce<readonly Step[]>(extendWay, []);
    expect(extendWay(way, syrskyi)).toEqual([syrskyi]);
  });

  it("keeps the filters that a page was left with", () => {
    const filtered = { ...syrskyi, href: "/entities/syrskyi?saidForm=DIRECT" };
    expect(extendWay([syrskyi], filtered)).toEqual([filtered]);
  });

  it("shortens a long claim without breaking a character", () => {
    const [step] = extendWay([], { ...claim, label: "🜚".repeat(400) });
    expect([...(step?.label ?? "")]).toHaveLength(160);
    expect(step?.label).toMatch(/^🜚+…$/u);
  });
});

describe("recent items", () => {
  it("are newest first, each once", () => {
    const recent = [syrskyi, claim, syrskyi].reduce<readonly Step[]>(addRecent, []);
    expect(recent).toEqual([syrskyi, claim]);
  });

  it("leave out pages that are no item", () => {
    expect(addRecent([syrskyi], { kind: "PAGE", label: "Data", href: "/data" })).toEqual([syrskyi]);
  });

  it("keep pictures of different starts apart, and one picture once as it is now", () => {
    const picture = {
      kind: "PICTURE",
      label: "Around Kursk",
      href: "/explore?start=kursk",
    } as const;
    const other = { ...picture, label: "Around Syrskyi", href: "/explore?start=syrskyi" };
    const grown = { ...picture, href: "/explore?start=kursk&seed=2" };
    const recent = [picture, other, grown].reduce<readonly Step[]>(addRecent, []);
    expect(recent).toEqual([grown, other]);
  });
});

describe("what the browser kept", () => {
  it("is read, and what is no step is left out", () => {
    const text = JSON.stringify([syrskyi, { kind: "SHIP", label: "x", href: "/" }, null, 7]);
    expect(readSteps(text)).toEqual([syrskyi]);
  });

  it("never leads to another site", () => {
    const kept = ["https://evil.example", "//evil.example", "javascript:alert(1)"].map((href) => ({
      ...syrskyi,
      href,
    }));
    expect(readSteps(JSON.stringify(kept))).toEqual([]);
  });

  it("is nothing where it cannot be read", () => {
    expect(readSteps(null)).toEqual([]);
    expect(readSteps("{")).toEqual([]);
    expect(readSteps('{"kind":"PERSON"}')).toEqual([]);
  });
});
