import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from "graphql";
import { QueryTooComplex } from "../errors.ts";
import { costOf } from "./cost.ts";
import { depthOf, maxDepth } from "./depth.ts";
import { checkVariables } from "./texts.ts";

/** An operation of a valid document that is about to be run. */
export interface PendingOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Record<string, unknown>;
}

/** Checks an operation with its variables. Throws QUERY_TOO_COMPLEX or BAD_USER_INPUT. */
export function checkOperation(pending: PendingOperation, maxCost: number): void {
  const { schema, document, operation } = pending;
  checkVariables(pending.variables);
  const fragments = fragmentsOf(document);
  if (depthOf(operation.selectionSet, fragments) > maxDepth) {
    throw new QueryTooComplex(`Fields may lie ${maxDepth} deep at most.`);
  }
  const definitions = operation.variableDefinitions ?? [];
  const { coerced, errors } = getVariableValues(schema, definitions, pending.variables);
  if (errors) return; // Execution refuses them one by one.
  const cost = costOf({ schema, operation, fragments, variables: coerced });
  if (cost > maxCost) {
    throw new QueryTooComplex(
      `The answer may hold ${cost} objects; ${maxCost} are allowed. Ask for smaller pages.`,
    );
  }
}

function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const found = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(found.map((fragment) => [fragment.name.value, fragment]));
}
