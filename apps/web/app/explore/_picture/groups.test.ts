import { describe, expect, it } from "vitest";
import { groupId } from "../_recipe/open-step.ts";
import { emptyRecipe, type Step } from "../_recipe/recipe.ts";
import { drawnSight, entitiesOf, groupsWithin } from "./drawn-sight.ts";
import { findGroup, groupsOf } from "./groups.ts";
import { groupFrom, leastMembers } from "./leaves.ts";
import { emptyPicture, type Picture, type PictureEdge, type PictureNode } from "./picture.ts";
import { inSight } from "./sight.ts";

const start = (slug: string): Step => ({ does: "start", slug });
const expand = (slug: string): Step => ({ does: "expand", slug, limit: 500, ways: [] });
const open = (slug: string, kind: PictureNode["kind"]): Step => ({ does: "open", slug, kind });
const person = groupId({ slug: "hub", kind: "PERSON" });
const place = groupId({ slug: "hub", kind: "PLACE" });
const people = Array.from({ length: groupFrom }, (_, at) => `p${at}`);
const places = Array.from({ length: leastMembers }, (_, at) => `at${at}`);

/** Steps with what each brings; all that the first expansion brings is tied to the hub, `ties` say what else is. */
function picture(steps: readonly (readonly [Step, readonly string[]])[], ...ties: string[]) {
  const nodes = steps.flatMap(([, added]) => added).map(node);
  const edges = [...people, ...places].map((slug) => edge(slug, "hub"));
  return {
    ...emptyPicture,
    nodes: new Map(nodes.map((one) => [one.slug, one])),
    edges: [...edges, ...ties.map((tie) => edge(tie.split("-")[0] ?? "", tie.split("-")[1] ?? ""))],
    brought: steps.map(([step, added]) => ({ step, added, shown: 0, matching: 0, exact: true })),
  } satisfies Picture;
}

function node(slug: string): PictureNode {
  const kind = slug.startsWith("at") ? "PLACE" : "PERSON";
  return { id: `ent_${slug}`, slug, kind, name: slug, quoted: 0, discussed: 0, relations: 0 };
}

function edge(from: string, to: string): PictureEdge {
  const ends = { id: `${from}-${to}`, from, to };
  return { ...ends, tie: "SPEAKS_OF", label: "1", statements: 1, origins: 1, status: null };
}

const begun = [
  [start("hub"), ["hub"]],
  [expand("hub"), [...people, ...places]],
] as const;
const nobody = new Set<string>();
const namesIn = ({ nodes }: Picture) => [...nodes.values()].map(({ name }) => name);

describe("what a large expansion brings", () => {
  it("is drawn as a group for each kind", () => {
    const { picture: drawn, groupOf } = groupsOf(picture(begun), nobody);
    expect(namesIn(drawn)).toEqual(["hub", "60 people", "8 places"]);
    expect(drawn.brought[1]?.added).toEqual([person, place]);
    expect(groupOf.get("at3")).toBe(place);
  });

  it("is drawn one by one where it is not large", () => {
    const few = picture([begun[0], [expand("hub"), people]]);
    expect(groupsOf(few, nobody).picture).toBe(few);
  });

  it("is drawn by itself if it is tied to more, pinned, or expanded, and so is what is left of a few", () => {
    const tied = groupsOf(picture(begun, "p0-p1", "p2-at0"), new Set(["p3"])).picture;
    expect(namesIn(tied).slice(0, 5)).toEqual(["hub", "p0", "p1", "p2", "p3"]);
    expect(namesIn(tied).at(-1)).toBe("56 people");
    const grown = picture([...begun, [expand("p5"), ["new"]]], "new-p5");
    expect(groupsOf(grown, nobody).groupOf.has("p5")).toBe(false);
  });

  it("stays in its group for a step back when a later one ties it to more", () => {
    const later = picture([...begun, [expand("p5"), ["new"]]], "new-p5", "new-at1");
    const { brought } = groupsOf(later, nobody).picture;
    expect(brought[1]?.added).toEqual([person, place]);
    expect(brought[2]?.added).toEqual(["new", "p5", ...places]);
    expect(brought[2]?.gone).toEqual([place]);
  });
});

describe("a group that is opened", () => {
  it("gives way to its members after the step that opens it", () => {
    const opened = groupsOf(picture([...begun, [open("hub", "PLACE"), []]]), nobody).picture;
    expect(namesIn(opened)).toEqual(["hub", ...places, "60 people"]);
    expect(opened.brought.at(-1)).toMatchObject({ added: places, gone: [place] });
  });

  it("never was one where it is opened before", () => {
    const steps = [begun[0], [open("hub", "PLACE"), []], begun[1]] as const;
    const { brought } = groupsOf(picture(steps), nobody).picture;
    expect(brought[2]?.added).toEqual([...places, person]);
  });
});

describe("a group in sight", () => {
  const whole = picture(begun);
  const grouped = groupsOf(whole, nobody);
  const seen = (recipe: Partial<typeof emptyRecipe>) =>
    drawnSight(inSight(whole, { ...emptyRecipe, ...recipe }, null), grouped);

  it("counts those of its members that are, and has one tie", () => {
    const { nodes, edges, bright } = seen({ hidden: ["p0", "p1"] });
    expect(nodes.map(({ name }) => name)).toEqual(["hub", "58 people", "8 places"]);
    expect(edges.map(({ from, to }) => [from, to])).toEqual([
      ["hub", person],
      ["hub", place],
    ]);
    expect(bright).toBe(2);
  });

  it("goes with the last of them, and leaves a trace where its kind is filtered out", () => {
    expect(seen({ hidden: places }).hidden.has(place)).toBe(true);
    const filtered = seen({ without: ["PLACE"] });
    expect(filtered.nodes.some(({ slug }) => slug === place)).toBe(false);
    expect(filtered.hidden.has(place)).toBe(false);
    expect(seen({ without: ["SPEAKS_OF"] }).edges).toEqual([]);
  });

  it("stands for its members, and is selected together with them", () => {
    const sight = seen({});
    expect(findGroup(sight.nodes, place)?.members).toHaveLength(8);
    expect(entitiesOf(sight, ["hub", place])).toEqual(["hub", ...places]);
    expect(groupsWithin(sight, new Set([...places, "p0"]))).toEqual([place]);
  });

  it("fades when none of them has a statement that counts", () => {
    const faint = new Set([...places, ...places.map((slug) => `${slug}-hub`)]);
    const sight = drawnSight({ ...inSight(whole, emptyRecipe, null), faint }, grouped);
    expect(sight.faint.has(place)).toBe(true);
    expect(sight.bright).toBe(1);
  });
});
