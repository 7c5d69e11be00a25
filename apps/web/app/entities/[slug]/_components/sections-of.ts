import type { EntityKind } from "../../../../generated/graphql.ts";
import type { NavigatedSection } from "./section-nav.tsx";

interface Counted {
  readonly kind: EntityKind;
  readonly counts: {
    readonly statements: number;
    readonly about: number;
    readonly relations: number;
  };
}

/** What the sections of an entity's page are called: people are “they”, all else is “it”. */
export function sectionTitles(kind: EntityKind) {
  const person = kind === "PERSON";
  return {
    said: person ? "What they said" : "What it said",
    about: person ? "Said about them" : "Said about it",
    relations: "Relations",
    timeline: "Timeline",
    graph: person ? "Around them" : "Around it",
  };
}

/** The sections that the page of an entity has: those of which the counters say that there is something. */
export function sectionsOf({ kind, counts }: Counted): readonly NavigatedSection[] {
  const titles = sectionTitles(kind);
  const counted = [
    { id: "said", label: titles.said, count: counts.statements },
    { id: "about", label: titles.about, count: counts.about },
    { id: "relations", label: titles.relations, count: counts.relations },
  ];
  return [
    ...counted.filter(({ count }) => count > 0),
    { id: "timeline", label: titles.timeline },
    { id: "graph", label: titles.graph },
  ];
}
