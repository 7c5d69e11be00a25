import { readSchema } from "@sayso/schema";
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, test } from "vitest";
import { listUnloggedBreaks } from "../../packages/schema/src/breaking-changes.ts";
import { mergeSchema, printMergedSchema } from "../../packages/schema/src/merge.ts";

interface Member {
  readonly name: string;
  readonly description?: string | null | undefined;
}

const types = Object.values(mergeSchema().getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

/** The type and everything in it that can have a description. */
function membersOf(type: GraphQLNamedType): Member[] {
  const within = (owner: string, members: readonly Member[]) =>
    members.map(({ name, description }) => ({ name: `${owner}.${name}`, description }));
  if (isEnumType(type)) return [type, ...within(type.name, type.getValues())];
  if (isInputObjectType(type)) return [type, ...within(type.name, Object.values(type.getFields()))];
  if (!isObjectType(type) && !isInterfaceType(type)) return [type];
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) => within(`${type.name}.${field.name}`, field.args));
  return [type, ...within(type.name, fields), ...args];
}

test("the committed schema is the one that its parts make", () => {
  expect(readSchema()).toBe(printMergedSchema());
});

describe("every member of the schema", () => {
  const members = types.flatMap(membersOf);

  test("has a description", () => {
    expect(members.length).toBeGreaterThan(300);
    expect(members.filter((one) => !one.description?.trim()).map((one) => one.name)).toEqual([]);
  });

  test("is described by a sentence or a phrase, not by its own name", () => {
    const bare = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");
    const repeats = members.filter(
      ({ name, description }) => bare(description ?? "") === bare(name.split(".").at(-1) ?? ""),
    );
    expect(repeats.map((one) => one.name)).toEqual([]);
  });
});

describe("a change that breaks clients", () => {
  const before = "type Query { claim(id: ID!): String, source: Int }";
  const after = "type Query { claim(id: ID!, day: Int!): String }";

  test("needs its member in the change log", () => {
    const lines = listUnloggedBreaks(
      before,
      after,
      "- `Query.source` is gone: ask `Query.sources`.",
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain("Name `Query.claim` in docs/changelog.md.");
    expect(listUnloggedBreaks(before, after, "`Query.source`, `Query.claim`")).toEqual([]);
  });

  test("is none where something is only added", () => {
    expect(listUnloggedBreaks(after, `${after} type Claim { id: ID! }`, "")).toEqual([]);
  });
});
