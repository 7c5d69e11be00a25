import { entityKinds } from "#components/entities/kinds.ts";
import { href } from "#lib/params.ts";
import {
  type ExpandStep,
  emptyRecipe,
  mostEntities,
  openingLimit,
  openingRecipe,
  type Recipe,
  type Step,
  type Way,
} from "./recipe.ts";
import { ties } from "./ties.ts";

/** Longest address that is made: mail programs and chats break longer ones. */
export const longestAddress = 2_000;

/** Between the parts of a value: no slug holds one, and an address keeps it as it is. */
const separator = "*";

/**
 * The address of a picture: `start=slug`, `expand=slug*limit*tie.direction.kind…` in the order of the steps,
 * `hide`, `without`, `select`, `seed`, `view`. A plain `start=slug` is the picture that opens there.
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
  const plain = !params.has("expand");
  const seed = Number(params.get("seed"));
  return {
    steps: plain ? opening.steps : steps,
    hidden: list(params.get("hide")),
    without: list(params.get("without")).flatMap(
      (word) => filterable.find((kind) => toWord(kind) === word) ?? [],
    ),
    selected: readSelected(params.get("select"), plain ? opening.selected : null),
    seed: Number.isInteger(seed) && seed > 0 ? seed : emptyRecipe.seed,
    view: params.get("view") === "table" ? "table" : "graph",
  };
}

const filterable = [...entityKinds, ...ties];

function readSelected(value: string | null, otherwise: string | null): string | null {
  return value === "none" ? null : value || otherwise;
}

function writeStep(step: Step): [string, string] {
  if (step.does === "start") return ["start", step.slug];
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
  return name === "expand" ? readExpansion(value) : [];
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
