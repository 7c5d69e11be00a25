import { expect, test } from "vitest";
import { deriveStatement } from "./statement-derived.ts";
import type { StatementInputs } from "./statements.cypher.ts";

function inputsOf(form: string, speakerIds: (string | null)[]): StatementInputs {
  return {
    id: "stm_1",
    start: 0,
    form,
    passageText: "It rains.",
    sourceId: "src_1",
    published: {},
    said: {},
    outletId: null,
    claimId: "clm_1",
    claimText: "It rains.",
    speakerIds,
    subjectIds: [],
    channelId: null,
    rootId: null,
    stored: {
      sortKey: null,
      originKey: null,
      originKnown: null,
      dateShown: null,
      searchText: null,
      tags: null,
      windowFrom: null,
      windowTo: null,
      edges: [],
    },
  };
}

test.each([
  ["whose speakers are all resolved", "INDIRECT", ["ent_1", "ent_2"], true],
  ["with one who is not", "INDIRECT", ["ent_1", null], false],
  ["of the source's own", "NARRATED", [], true],
  ["that names nobody", "INDIRECT", [], false],
])("whether the origin of a statement %s is known", (_, form, speakerIds, known) => {
  const inputs = inputsOf(form, speakerIds);
  expect(deriveStatement(inputs, inputs)).toMatchObject({ originKnown: known });
});
