import type { EntityKind, NamedEntity } from "@sayso/attribution";
import { afterAll, beforeAll, expect, test } from "vitest";
import { matchEntities } from "../../apps/cli/src/read/match-entities.ts";
import { startTestGraph, type TestGraph } from "../kit/graph.ts";
import { claimLine, entityLine, header, sourceLine, statementLine } from "../kit/lines.ts";
import { madeUpNames } from "../kit/names.ts";
import { seededRandom } from "../kit/random.ts";

let tested: TestGraph;

beforeAll(async () => {
  tested = await startTestGraph();
  const crowd = madeUpNames(seededRandom(7), 500);
  await tested.import([
    header("known"),
    ...crowd.map((name, index) => entityLine(`crowd/${index}`, { name })),
    entityLine("zelensky", { name: "Volodymyr Zelensky", aliases: ["Zelensky"] }),
    entityLine("ada-verne", { name: "Ada Verne", aliases: ["Verne"] }),
    entityLine("tom-verne", { name: "Tom Verne" }),
    entityLine("lund", { name: "Mira Lund", aliases: ["Lund"] }),
    entityLine("oddly", { name: "Ole Oddly" }),
    entityLine("smith-1", { name: "Jo Smith" }),
    entityLine("smith-2", { name: "Jo Smith" }),
    entityLine("ukraine", { kind: "ORGANIZATION", name: "Ukraine" }),
    entityLine("defence", { kind: "ORGANIZATION", name: "Lindmoor Ministry of Defence" }),
    entityLine("bridge-office", { kind: "ORGANIZATION", name: "Bridge Office", aliases: ["LBO"] }),
    entityLine("kursk", { kind: "PLACE", name: "Kursk Region", aliases: ["Kursk"] }),
    entityLine("su-34", { kind: "EQUIPMENT", name: "Su-34" }),
    entityLine("verne-telegram", { kind: "CHANNEL", name: "Telegram channel of Ada Verne" }),
    entityLine("moor-news", { kind: "ORGANIZATION", name: "Moor News" }),
  ]);
}, 180_000);

afterAll(() => tested.close());

function named(kind: EntityKind, name: string, ...aliases: string[]): NamedEntity {
  return { kind, name, aliases, mentions: [] };
}

async function keyOf(entity: NamedEntity): Promise<string | undefined> {
  const [match] = await matchEntities(tested.graph, [entity]);
  return match?.found?.key;
}

test.each([
  ["in another transliteration", named("PERSON", "Volodymyr Zelenskyy"), "zelensky"],
  ["with a middle name", named("PERSON", "Mira J. Lund"), "lund"],
  ["by a surname that is an alias of one person only", named("PERSON", "Lund"), "lund"],
  ["as an organization and not a place", named("PLACE", "Ukraine"), "ukraine"],
  ["in American spelling", named("ORGANIZATION", "Lindmoor Defense Ministry"), "defence"],
  ["by an acronym", named("ORGANIZATION", "Office for Bridges", "LBO"), "bridge-office"],
  ["by an alias in the graph", named("PLACE", "Kursk"), "kursk"],
  ["without the hyphen", named("EQUIPMENT", "Su34"), "su-34"],
  ["in another order", named("CHANNEL", "Ada Verne’s Telegram channel"), "verne-telegram"],
])("an entity is found %s", async (_how, entity, key) => {
  expect(await keyOf(entity)).toBe(key);
});

test.each([
  ["a surname of two persons", named("PERSON", "Verne")],
  ["a surname that is no alias", named("PERSON", "Oddly")],
  ["a name that two have", named("PERSON", "Jo Smith")],
  ["a surname that a report uses for another", named("PERSON", "Karl Lund", "Lund")],
  ["another type of aircraft", named("EQUIPMENT", "Su-35")],
  ["an organization that would be a channel", named("CHANNEL", "Moor News")],
  ["a name without a letter", named("EVENT", "…")],
])("%s finds nobody", async (_what, entity) => {
  expect(await keyOf(entity)).toBeUndefined();
});

test("a sure match has a higher score than one by a surname", async () => {
  const entities = [named("PERSON", "Mira Lund"), named("PERSON", "Lund"), named("EVENT", "Flood")];
  const matches = await matchEntities(tested.graph, entities);
  expect(matches.map(({ entity, found }) => [entity.name, found?.score])).toEqual([
    ["Mira Lund", 1],
    ["Lund", 0.78],
    ["Flood", undefined],
  ]);
});

test("a later import refers to what was found by its key alone", async () => {
  const [match] = await matchEntities(tested.graph, [named("PERSON", "Mira Lund")]);
  const result = await tested.import([
    header("report"),
    sourceLine("report", { text: "Lund said that the bridge is open." }),
    claimLine("bridge"),
    statementLine({ speaker: "Lund", speakerEntity: match?.found?.key ?? null }),
  ]);
  expect(result.outcome).toBe("completed");
  expect((await tested.export()).filter((line) => line.includes('"entity":"lund"'))).toHaveLength(
    1,
  );
});
