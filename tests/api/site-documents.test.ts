import { readSchema } from "@sayso/schema";
import {
  buildSchema,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  type VariableDefinitionNode,
} from "graphql";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../apps/api/src/config.ts";
import { checkDocument } from "../../apps/api/src/limits/document.ts";
import { checkOperation } from "../../apps/api/src/limits/operation.ts";
import * as site from "../../apps/web/generated/graphql.ts";

const schema = buildSchema(readSchema());
const { maxCost } = readConfig({ NEO4J_URI: "bolt://localhost", NEO4J_PASSWORD: "none" });

/** The largest that the site asks for: pages of 50, the explorer's expansions and pictures. */
const largest: Record<string, number> = { first: 50, last: 50, limit: 1_000, ids: 1_000 };

const documents = Object.entries(site).flatMap(([name, value]) =>
  value instanceof site.TypedDocumentString && name.endsWith("Document")
    ? [[name, String(value)] as const]
    : [],
);

function valueFor(name: string, type: GraphQLInputType): unknown {
  if (name === "last" || isInputObjectType(getNullableType(type))) return undefined;
  if (largest[name] && !isListType(getNullableType(type))) return largest[name];
  if (!isNonNullType(type)) return undefined;
  const inner = getNullableType(type);
  if (isListType(inner)) return Array(largest[name] ?? 1).fill("ent_aaaaaaaaaaaaaaaa");
  return isEnumType(inner) ? inner.getValues()[0]?.name : "ent_aaaaaaaaaaaaaaaa";
}

function variablesOf(definitions: readonly VariableDefinitionNode[]): Record<string, unknown> {
  return Object.fromEntries(
    definitions.map(({ variable, type }) => {
      const known = typeFromAST(schema, type);
      const name = variable.name.value;
      return [name, isInputType(known) ? valueFor(name, known) : undefined];
    }),
  );
}

describe("every document of the site is within the limits, with the largest pages it asks for", () => {
  test("there are documents", () => {
    expect(documents.length).toBeGreaterThan(20);
  });

  test.each(documents)("%s", (_name, text) => {
    checkDocument(text);
    const document = parse(text);
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const variables = variablesOf(operation.variableDefinitions ?? []);
      checkOperation({ schema, document, operation, variables }, maxCost);
    }
  });
});
