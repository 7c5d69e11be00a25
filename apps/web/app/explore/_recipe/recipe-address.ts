import { entityKinds } from "#components/entities/kinds.ts";
import { href } from "#lib/params.ts";
import { groupId, readOpen } from "./open-step.ts";
import { readPath, writePath } from "./path-step.ts";
import { readPins, separator, writePins } from "./pin-address.ts";
import {
  type ExpandStep,
  emptyRecipe,
  layouts,
  mostEntities,
  openingLimit,
  openingRecipe,
  type Recipe,
  type Step,
  sizings,
  type Way,
} from "./recipe.ts";
import { readChoice, writeChoice } from "./statement-choice.ts";
import { ties } from "./ties.ts";

/** Longest address that is made: mail programs and chats break longer ones. */
export const longestAddress = 2_000;

/**
 * The address of a picture: `start=slug`, `expand=slug*limit*tie.direction.kind…` in the order of the steps,
 * `open=slug.kind`, `path=slug*to*hops*relations`, `hide`, `without`, `select`, `chosen`, `from`, `until`, `outlet`, `stance`,
 * `others`, `layout`, `focus`, `pin`, `sizes`, `seed`, `view`. A plain `start=slug` is the picture that opens there.
 */
export function recipeHref(recipe: Recipe): string {
  const starts = startsOf(recipe.steps);
  const opening = openingRecipe(starts);
  const isOpening = sameSteps(recipe.steps, opening.steps);
  const query = new URLSearchParams(
    isOpening ? starts.map((slug) => ["start", slug]) : recipe.steps.map(writeStep),
  );
  const expands = recipe.steps.some(({ does }) => does === "expand");
  if (starts.length > 0 && !expands) query.append("expand", "");
  const selected = isOpening && recipe.selected === opening.selected ? null : recipe.selected;
  const rest = href("", {
    hide: recipe.hidden.join(separator),
    without: recipe.without.map(toWord).join(separator),
    select: selected ?? (isOpening && recipe.selected === null && opening.selected ? "none" : null),
    chosen: recipe.chosen === null ? null : String(recipe.chosen + 1),
    ...writeChoice(recipe.statements, separator),
    layout: recipe.layout === emptyRecipe.layout ? null : recipe.layout,
    focus: recipe.focus,
    pin: writePins(recipe.pins),
    sizes: recipe.sizes === emptyRecipe.sizes ? null : recipe.sizes,
    seed: recipe.seed === 1 ? null : String(recipe.seed),
    view: recipe.view === "table" ? "table" : null,
  });
  const search = [query.toString(), rest.slice(1)].filter((part) => part !== "").join("&");
  return search === "" ? "/explore" : `/explore?${search}`;
}

/** Reads a recipe; what cannot be read is left out. */
export function readRecipe(params: URLSearchParams): Recipe {
  const steps = [...params].flatMap(([name, value]) => readStep(name, value));
  const opening = openingRecipe(startsOf(steps));
  const plain = !params.has("expand") && !params.has("path");
  const seed = Number(params.get("seed"));
  return {
    steps: plain ? opening.steps : steps,
    hidden: list(params.get("hide")),
    without: list(params.get("without")).flatMap(
      (word) => filterable.find((kind) => toWord(kind) === word) ?? [],
    ),
    selected: readSelected(params.get("select"), plain ? opening.selected : null),
    chosen: readChosen(params.get("chosen")),
    statements: readChoice(params, separator),
    layout: layouts.find((layout) => layout === params.get("layout")) ?? emptyRecipe.layout,
    focus: params.get("focus") || null,
    pins: readPins(params.get("pin")),
    sizes: sizings.find((sizing) => sizing === params.get("sizes")) ?? emptyRecipe.sizes,
    seed: Number.isInteger(seed) && seed > 0 ? seed : emptyRecipe.seed,
    view: params.get("view") === "table" ? "table" : "graph",
  };
}

const filterable = [...entityKinds, ...ties];

function readSelected(value: string | null, otherwise: string | null): string | null {
  return value === "none" ? null : value || otherwise;
}

/** From 1 in the address, from 0 in the recipe. */
function readChosen(value: string | null): number | null {
  const chosen = Number(value) - 1;
  return Number.isInteger(chosen) && chosen >= 0 ? chosen : null;
}

function writeStep(step: Step): [string, string] {
  if (step.does === "start") return ["start", step.slug];
  if (step.does === "path") return ["path", writePath(step, separator)];
  if (step.does === "open") return ["open", groupId(step)];
  const ways = step.ways.map(({ tie, direction, kind }) =>
    [tie, direction, kind].map(toWord).join("."),
  );
  return ["expand", [step.slug, String(step.limit), ...ways].join(separator)];
}

function readStep(name: string, value: string): Step[] {
  if (name === "start") {
    const slugs = value.split(",").map((slug) => slug.trim());
    return slugs.filter((slug) => slug !== "").map((slug) => ({ does: "start", slug }));
  }
  if (name === "expand") return readExpansion(value);
  const step = name === "path" ? readPath(value, separator) : name === "open" && readOpen(value);
  return step ? [step] : [];
}

function readExpansion(value: string): ExpandStep[] {
  const [slug, limitText, ...wayTexts] = value.split(separator);
  if (!slug) return [];
  const limit = Number(limitText ?? openingLimit);
  const ways = wayTexts.map(readWay);
  // A way that cannot be read would become every way.
  if (!(Number.isInteger(limit) && limit > 0) || ways.includes(undefined)) return [];
  return [
    {
      does: "expand",
      slug,
      limit: Math.min(limit, mostEntities),
      ways: ways.filter((way) => way !== undefined),
    },
  ];
}

function readWay(text: string): Way | undefined {
  const [tieWord, directionWord, kindWord] = text.split(".");
  const tie = ties.find((item) => toWord(item) === tieWord);
  const kind = entityKinds.find((item) => toWord(item) === kindWord);
  const direction = (["OUT", "IN"] as const).find((item) => toWord(item) === directionWord);
  return tie && kind && direction && { tie, direction, kind };
}

function toWord(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}

function list(value: string | null): readonly string[] {
  return (value ?? "").split(separator).filter((item) => item !== "");
}

function startsOf(steps: readonly Step[]): string[] {
  const slugs = steps.flatMap((step) => (step.does === "start" ? [step.slug] : []));
  return [...new Set(slugs)];
}

function sameSteps(some: readonly Step[], others: readonly Step[]): boolean {
  return (
    some.length === others.length &&
    some.every((step, index) => {
      const other = others[index];
      return other && writeStep(step).join("=") === writeStep(other).join("=");
    })
  );
}
