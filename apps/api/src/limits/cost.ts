import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { defaultPageSize, maxPageSize } from "../paging.ts";
import { listSizes, usualListSize, weights } from "./sizes.ts";

/** What the cost of an operation is computed from. `variables` are coerced already. */
export interface CostQuestion {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Record<string, unknown>;
}

/** About how many objects the answer of a valid operation may hold. */
export function costOf(question: CostQuestion): number {
  const root = question.schema.getRootType(question.operation.operation);
  return root ? new CostCounter(question).ofSelections(question.operation.selectionSet, root) : 0;
}

class CostCounter {
  /** By type and size: a fragment that is spread a thousand times is counted once. */
  private readonly known = new Map<SelectionSetNode, Map<string, number>>();

  constructor(private readonly question: CostQuestion) {}

  /** `size`: how many members the next list below has, told by an argument further up. */
  ofSelections(selections: SelectionSetNode, type: GraphQLCompositeType, size?: number): number {
    const known = this.known.get(selections) ?? new Map<string, number>();
    this.known.set(selections, known);
    const key = `${type.name} ${size}`;
    const cost = known.get(key) ?? this.countSelections(selections, type, size);
    known.set(key, cost);
    return cost;
  }

  private countSelections(
    selections: SelectionSetNode,
    type: GraphQLCompositeType,
    size: number | undefined,
  ): number {
    if (isAbstractType(type)) {
      const possible = this.question.schema.getPossibleTypes(type);
      return Math.max(0, ...possible.map((one) => this.ofSelections(selections, one, size)));
    }
    return selections.selections
      .filter((selection) => this.isIncluded(selection))
      .reduce((sum, selection) => sum + this.ofSelection(selection, type, size), 0);
  }

  private ofSelection(selection: SelectionNode, type: GraphQLObjectType, size?: number): number {
    if (selection.kind === Kind.FIELD) return this.ofField(selection, type, size);
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : this.question.fragments.get(selection.name.value);
    const condition = fragment?.typeCondition?.name.value;
    return fragment && this.applies(condition, type)
      ? this.ofSelections(fragment.selectionSet, type, size)
      : 0;
  }

  private applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = this.question.schema.getType(condition);
    return isAbstractType(wanted) && this.question.schema.isSubType(wanted, type);
  }

  private ofField(node: FieldNode, parent: GraphQLObjectType, size?: number): number {
    const field = parent.getFields()[node.name.value];
    const type = field && getNamedType(field.type);
    // `__schema` and `__type` are bounded by a rule of graphql-js.
    if (!field || !node.selectionSet || !isCompositeType(type)) return weightOf(parent, node);
    const told = sliceOf(field, this.argumentsOf(field, node)) ?? size;
    const ofOne = (below?: number) =>
      1 + (node.selectionSet ? this.ofSelections(node.selectionSet, type, below) : 0);
    const isList = isListType(getNullableType(field.type));
    const fixed = lookUp(listSizes, parent, field.name);
    const inner =
      isList && fixed === undefined
        ? (told ?? usualListSize) * ofOne()
        : (isList ? (fixed ?? 1) : 1) * ofOne(told);
    return weightOf(parent, node) + inner;
  }

  private argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode) {
    try {
      return getArgumentValues(field, node, this.question.variables);
    } catch {
      return {}; // Execution refuses it, and says why.
    }
  }

  private isIncluded(node: SelectionNode): boolean {
    const { variables } = this.question;
    return (
      getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
    );
  }
}

/** The size that the arguments of a field give to the list in its answer; null or left out is the default. */
function sliceOf(
  field: GraphQLField<unknown, unknown>,
  given: Record<string, unknown>,
): number | undefined {
  if (Array.isArray(given.ids)) return given.ids.length;
  if (typeof given.limit === "number") return Math.max(0, given.limit);
  if (!field.args.some((argument) => argument.name === "first")) return undefined;
  const size = given.first ?? given.last;
  // More than a page is refused by the resolver, with a better reason than cost.
  return typeof size === "number" ? Math.min(Math.max(0, size), maxPageSize) : defaultPageSize;
}

function weightOf(parent: GraphQLObjectType, node: FieldNode): number {
  return lookUp(weights, parent, node.name.value) ?? 0;
}

function lookUp(table: Record<string, number>, parent: GraphQLObjectType, field: string) {
  const owners = [parent, ...parent.getInterfaces()].map((type) => `${type.name}.${field}`);
  return owners.map((owner) => table[owner]).find((value) => value !== undefined);
}
