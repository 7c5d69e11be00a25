import { existsSync, readdirSync, readFileSync } from "node:fs";
import { relationTypes } from "@sayso/graph";
import { type ExchangeLine, exchangeLine, locate } from "@sayso/schema/exchange";
import { describe, expect, test } from "vitest";
import { sharedRuns } from "../kit/shared-runs.ts";

const folder = new URL("../../packages/graph/sample/", import.meta.url);
const retold = new URL("../../../shared/seed/kursk-2024-08-14.txt", import.meta.url);
const document = readFileSync(new URL("../../docs/sample.md", import.meta.url), "utf8");

const files = readdirSync(folder)
  .filter((name) => name.endsWith(".jsonl"))
  .sort()
  .map((name) => ({
    name,
    lines: readFileSync(new URL(name, folder), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => exchangeLine.parse(JSON.parse(line))),
  }));
const lines = files.flatMap((file) => file.lines);

function ofType<Type extends ExchangeLine["type"]>(type: Type) {
  return lines.filter((line): line is Extract<ExchangeLine, { type: Type }> => line.type === type);
}

const entities = new Map(ofType("entity").map((line) => [line.key, line]));
const sources = new Map(ofType("source").map((line) => [line.key, line]));
const claims = new Map(ofType("claim").map((line) => [line.key, line]));
const statements = ofType("statement");
const relations = ofType("relation");

/** A key as docs/sample.md has it. */
function short(key = ""): string {
  return key.replace("kursk/", "");
}

/** Keys that a line refers to, as `type key`. */
function references(line: ExchangeLine): string[] {
  const to = (type: string, ...keys: (string | undefined)[]) =>
    keys.flatMap((key) => (key === undefined ? [] : [`${type} ${key}`]));
  switch (line.type) {
    case "source":
      return to("entity", line.publishedBy);
    case "claim":
      return [
        ...to("entity", ...line.about),
        ...to("measure", ...line.figures.map((figure) => figure.measure)),
        ...to("claim", ...line.contradicts, ...line.updates),
      ];
    case "statement":
      return [
        ...to("source", line.source),
        ...to("claim", line.claim),
        ...to("entity", line.channel, ...line.speakers.map((speaker) => speaker.entity)),
        ...to("statement", ...line.relays),
      ];
    case "relation":
      return [
        ...to("entity", line.subject, line.object),
        ...to("claim", ...line.supportedBy, ...line.disputedBy),
      ];
    default:
      return [];
  }
}

describe("the sample", () => {
  test("names nothing that neither its file nor an earlier one brings", () => {
    const known = new Set<string>();
    for (const file of files) {
      expect(file.lines[0]?.type, file.name).toBe("header");
      for (const line of file.lines) if ("key" in line) known.add(`${line.type} ${line.key}`);
      const unknown = file.lines.flatMap(references).filter((name) => !known.has(name));
      expect(unknown, file.name).toEqual([]);
    }
  });

  test("uses no key twice", () => {
    const keys = lines.flatMap((line) => ("key" in line ? [`${line.type} ${line.key}`] : []));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test("has every span and every mention in its text", () => {
    for (const { key, source, spans, speakers } of statements) {
      const text = sources.get(source)?.text ?? "";
      const mentions = speakers.map(({ mention, start, end, occurrence }) => ({
        text: mention,
        start,
        end,
        occurrence,
      }));
      for (const words of [...spans, ...mentions])
        expect(locate(text, words), `${key}: ${words.text}`).not.toHaveProperty("problem");
    }
  });

  test("has a statement for each claim, and one that affirms for each relation", () => {
    const told = new Set(statements.map((line) => line.claim));
    expect([...claims.keys()].filter((key) => !told.has(key))).toEqual([]);
    const affirmed = new Set(
      statements.filter((line) => line.stance === "AFFIRMS").map((line) => line.claim),
    );
    const bare = relations.filter((line) => !line.supportedBy.some((key) => affirmed.has(key)));
    expect(bare.map((line) => line.key)).toEqual([]);
  });

  test("ends its relations at kinds that their types allow", () => {
    for (const { key, relation, subject, object } of relations) {
      const { subjectKinds, objectKinds } = relationTypes[relation];
      expect(subjectKinds, key).toContain(entities.get(subject)?.kind);
      expect(objectKinds, key).toContain(entities.get(object)?.kind);
    }
  });

  test("shows no outlet as the author of its sentences", () => {
    for (const source of sources.values()) {
      expect(source.kind).toBe("RETELLING");
      expect(source.publishedBy).toBeUndefined();
    }
  });

  test("has sixteen attributed statements in the report of 14 August, in the order of the text", () => {
    const attributed = statements.filter(
      (line) => line.source === "kursk/report-2024-08-14" && line.form !== "NARRATED",
    );
    const numbers = Array.from({ length: 16 }, (_, index) => String(index + 1).padStart(2, "0"));
    expect(attributed.map((line) => line.key)).toEqual(
      numbers.map((number) => `kursk/2024-08-14/${number}`),
    );
    const places = attributed.map(({ source, spans }) => {
      const content = spans.find((span) => span.role === "CONTENT");
      const place = locate(sources.get(source)?.text ?? "", content ?? {});
      return "problem" in place ? -1 : place.start;
    });
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test("holds four statements of Gladkov about Belgorod on 13 and 14 August", () => {
    const found = statements.filter(
      (line) =>
        line.speakers.some((speaker) => speaker.entity === "vyacheslav-gladkov") &&
        claims.get(line.claim)?.about.includes("belgorod-region") &&
        (line.saidOn?.from ?? "") >= "2024-08-13T00:00:00Z" &&
        (line.saidOn?.to ?? "9999") <= "2024-08-15T00:00:00Z",
    );
    expect(found.map((line) => line.key?.slice(-2))).toEqual(["10", "11", "12", "13"]);
  });

  test("lets the figures for settlements held meet in one measure", () => {
    const accounts = statements.flatMap((line) =>
      (claims.get(line.claim)?.figures ?? [])
        .filter((figure) => figure.measure === "kursk/settlements-held")
        .map((figure) => [line.speakers[0]?.entity, figure.min]),
    );
    expect(new Set(accounts.map((account) => account.join(" ")))).toEqual(
      new Set([
        "alexei-smirnov 28",
        "volodymyr-zelensky 74",
        "armed-forces-of-ukraine 74",
        "oleksandr-syrskyi 82",
      ]),
    );
  });

  test("spells no name in the ways that search has to find by itself", () => {
    const spellings = /zelenskiy|зеленськ|zelenskyy|sirsky|su34/i;
    const found = [...entities.values()].flatMap((line) =>
      [line.name, line.key, ...line.aliases].filter((name) => spellings.test(name)),
    );
    expect(found).toEqual([]);
  });
});

describe("docs/sample.md", () => {
  const rows = document.split("\n").filter((line) => line.startsWith("|"));

  test("lists every statement with its claim", () => {
    for (const line of statements) {
      const text = claims.get(line.claim)?.text ?? "";
      const row = rows.find((each) => each.startsWith(`| \`${short(line.key)}\` |`));
      expect(row, line.key).toContain(text);
    }
  });

  test("counts rightly", () => {
    const counts = [
      `${entities.size} entities, ${sources.size} sources, ${ofType("measure").length} measures,`,
      `${claims.size} claims with ${[...claims.values()].flatMap((line) => line.figures).length} figures,`,
      `${statements.length} statements (${statements.filter((line) => line.form !== "NARRATED").length} attributed,`,
      `and ${relations.length} relations`,
    ];
    for (const count of counts) expect(document.replaceAll("\n", " ")).toContain(count);
  });

  test("lists every relation", () => {
    const listed = rows.flatMap((row) => /^\| R\d+ \| `([^`]+)` \|/.exec(row)?.[1] ?? []);
    expect(listed.sort()).toEqual(relations.map((line) => short(line.key)).sort());
  });
});

test("words that two texts share are found, but for what the first one quotes", () => {
  const first = "One two three four “five six” seven eight";
  expect(sharedRuns(first, "zero one, TWO three four nine", 4)).toEqual(["one two three four"]);
  expect(sharedRuns(first, "two three four “five six” seven", 4)).toEqual([]);
});

describe.skipIf(!existsSync(retold))("the words of the report that is retold", () => {
  const original = existsSync(retold) ? readFileSync(retold, "utf8") : "";

  test("are not repeated, seven in a row, but for what stands in quotation marks there", () => {
    const texts = lines.flatMap((line) =>
      [
        "title" in line ? line.title : undefined,
        "text" in line ? line.text : undefined,
        "label" in line ? line.label : undefined,
        "description" in line ? line.description : undefined,
      ].filter((text) => text !== undefined),
    );
    for (const text of [...texts, document]) expect(sharedRuns(original, text, 7)).toEqual([]);
  });
});
