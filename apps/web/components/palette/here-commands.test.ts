import { describe, expect, it } from "vitest";
import { hereCommands } from "./here-commands.ts";

const step = { kind: "PERSON", label: "Oleksandr Syrskyi", href: "/entities/syrskyi" } as const;

describe("what one can do with a page", () => {
  it("on an entity: explore, find a path, compare, each by its name", () => {
    const commands = hereCommands({ pathname: "/entities/syrskyi", step, queryHref: undefined });
    expect(commands.map(({ label, act }) => [label, act])).toEqual([
      ["Explore around Oleksandr Syrskyi", { href: "/explore?start=syrskyi" }],
      ["Find how Oleksandr Syrskyi is connected", { href: "/explore/paths?from-slug=syrskyi" }],
      ["Compare Oleksandr Syrskyi with another", { href: "/compare?left=syrskyi" }],
    ]);
  });

  it("on a page that shows an answer of the API: open its query", () => {
    const queryHref = "/playground?query=x";
    const commands = hereCommands({ pathname: "/data", step: undefined, queryHref });
    expect(commands.map(({ id }) => id)).toEqual(["query"]);
  });
});
