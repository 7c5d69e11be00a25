import type { values } from "@sayso/schema/exchange";
import type { z } from "zod";
import type { EntityKind } from "../entities/entities.records.ts";

export type RelationType = z.infer<typeof values.relationType>;

/** What a relation type means and between what it may stand. */
export interface RelationTypeInfo {
  readonly type: RelationType;
  /** From subject to object, as in “Syrskyi *holds a role in* the general staff”. */
  readonly reading: string;
  /** From object to subject. */
  readonly reverseReading: string;
  /** What it says and what it does not. */
  readonly description: string;
  readonly subjectKinds: readonly EntityKind[];
  readonly objectKinds: readonly EntityKind[];
  /** True if both directions mean the same; it is stored in one of them. */
  readonly symmetric: boolean;
}

/** What each type means, by type. */
export const relationTypes: { readonly [Type in RelationType]: RelationTypeInfo } = {
  HOLDS_ROLE: {
    type: "HOLDS_ROLE",
    reading: "holds a role in",
    reverseReading: "has as office holder",
    description:
      "A person has an office or rank in an organization or place; `title` names it. Not mere membership, and not a role in an event.",
    subjectKinds: ["PERSON"],
    objectKinds: ["ORGANIZATION", "PLACE"],
    symmetric: false,
  },
  PART_OF: {
    type: "PART_OF",
    reading: "is part of",
    reverseReading: "has as part",
    description:
      "One belongs to the other as a part: a town to a region, a staff to an army. Not where something happens to stand.",
    subjectKinds: ["PLACE", "ORGANIZATION", "EVENT", "EQUIPMENT"],
    objectKinds: ["PLACE", "ORGANIZATION", "EVENT", "EQUIPMENT"],
    symmetric: false,
  },
  LOCATED_IN: {
    type: "LOCATED_IN",
    reading: "is located in",
    reverseReading: "is the location of",
    description:
      "Lies or stays in a place without being a part of it: troops, a camp, a person. For events see HAPPENED_IN.",
    subjectKinds: ["PERSON", "ORGANIZATION", "PLACE", "EQUIPMENT"],
    objectKinds: ["PLACE"],
    symmetric: false,
  },
  OPERATED_BY: {
    type: "OPERATED_BY",
    reading: "is operated by",
    reverseReading: "operates",
    description:
      "A channel is run by a person or organization. It does not say that everything on it is theirs.",
    subjectKinds: ["CHANNEL"],
    objectKinds: ["PERSON", "ORGANIZATION"],
    symmetric: false,
  },
  TOOK_PART_IN: {
    type: "TOOK_PART_IN",
    reading: "took part in",
    reverseReading: "had as participant",
    description: "Acted in an event or was used in it. It does not say on which side.",
    subjectKinds: ["PERSON", "ORGANIZATION", "EQUIPMENT"],
    objectKinds: ["EVENT"],
    symmetric: false,
  },
  HAPPENED_IN: {
    type: "HAPPENED_IN",
    reading: "happened in",
    reverseReading: "was the place of",
    description: "An event happened in a place, wholly or partly.",
    subjectKinds: ["EVENT"],
    objectKinds: ["PLACE"],
    symmetric: false,
  },
  USES: {
    type: "USES",
    reading: "uses",
    reverseReading: "is used by",
    description: "An organization uses equipment. It does not say that it owns it.",
    subjectKinds: ["ORGANIZATION"],
    objectKinds: ["EQUIPMENT"],
    symmetric: false,
  },
  DESTROYED: {
    type: "DESTROYED",
    reading: "destroyed",
    reverseReading: "was destroyed by",
    description: "Destroyed equipment or a place, wholly or partly. Not mere damage.",
    subjectKinds: ["PERSON", "ORGANIZATION", "EQUIPMENT", "EVENT"],
    objectKinds: ["EQUIPMENT", "PLACE"],
    symmetric: false,
  },
  BORDERS: {
    type: "BORDERS",
    reading: "borders",
    reverseReading: "borders",
    description: "Two places have a common border. Not mere nearness.",
    subjectKinds: ["PLACE"],
    objectKinds: ["PLACE"],
    symmetric: true,
  },
  OPPOSES: {
    type: "OPPOSES",
    reading: "is opposed to",
    reverseReading: "is opposed to",
    description: "Two parties fight or work against each other. Not a mere difference of opinion.",
    subjectKinds: ["PERSON", "ORGANIZATION"],
    objectKinds: ["PERSON", "ORGANIZATION"],
    symmetric: true,
  },
  DECLARED: {
    type: "DECLARED",
    reading: "declared",
    reverseReading: "was declared by",
    description:
      "Brought an event about by declaring it, such as an emergency; a region may stand for its government.",
    subjectKinds: ["PERSON", "ORGANIZATION", "PLACE"],
    objectKinds: ["EVENT"],
    symmetric: false,
  },
  CONTROLS: {
    type: "CONTROLS",
    reading: "controls",
    reverseReading: "is controlled by",
    description: "Controls a place, wholly or partly. It does not say by what right.",
    subjectKinds: ["PERSON", "ORGANIZATION"],
    objectKinds: ["PLACE"],
    symmetric: false,
  },
};

/** The closed list, in the order in which it is shown. */
export const relationTypeList: readonly RelationTypeInfo[] = Object.values(relationTypes);
