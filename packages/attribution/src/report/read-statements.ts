import type { Attribution, Span } from "../attribution.ts";
import { contains, startOf } from "../span.ts";
import { listAddressees } from "./addressees.ts";
import { withApposedSource } from "./apposed-source.ts";
import { findChannel } from "./channels/channel.ts";
import { ownChannel } from "./channels/own-channel.ts";
import { findHappenedOn } from "./dates/happened-on.ts";
import { findSaidOn } from "./dates/said-on.ts";
import { listEntities } from "./entities/list-entities.ts";
import { listFigures } from "./figures/list-figures.ts";
import { goOn } from "./go-on.ts";
import type { Relayed } from "./relayed.ts";
import type {
  NamedEntity,
  ReadReport,
  ReadStatement,
  Report,
  Speaker,
  StatedDate,
} from "./report.ts";
import { withoutScene } from "./scene-behind.ts";
import { resolveSpeakers } from "./speakers/resolve-speakers.ts";
import { certaintyOf, stanceOf } from "./stance/index.ts";
import { withSubject } from "./subject-before.ts";

/** What the report tells of each of its attributions. */
export function readStatements(
  report: Report,
  outer: readonly Attribution[],
  relayed: readonly Relayed[] = [],
): ReadReport {
  const found = [...outer, ...relayed.map(({ inner }) => inner)].sort(
    (one, other) => startOf(one) - startOf(other),
  );
  const entities = listEntities(
    report,
    found.flatMap(({ source }) => source ?? []),
  );
  const attributions = found.map((one) =>
    withoutScene(report.text, withApposedSource(report, entities, one)),
  );
  const speakers = resolveSpeakers(report, entities, attributions);
  const statements: ReadStatement[] = [];
  for (const [index, attribution] of attributions.entries()) {
    const inner = relayed.find((one) => one.outer === found[index])?.inner;
    const own = speakers[index] ?? [];
    const told = {
      ...readStatement(report, entities, attribution, own, lastDateOf(own, statements)),
      relays: inner ? found.indexOf(inner) : null,
    };
    statements.push(goOn(report, told, statements.at(-1)));
  }
  return { report, entities, statements };
}

function readStatement(
  report: Report,
  entities: readonly NamedEntity[],
  attribution: Attribution,
  speakers: readonly Speaker[],
  anchor: StatedDate | null,
): Omit<ReadStatement, "relays"> {
  const { cue, content } = attribution;
  const words = ({ start, end }: Span) => report.text.slice(start, end);
  const said = content.map(words).join(" … ");
  const told = cue ? words(cue) : "";
  const saidOn = findSaidOn(report, attribution, anchor);
  return {
    attribution: withSubject(report, attribution),
    speakers,
    addressees: listAddressees(report, attribution),
    channel: ownChannel(findChannel(report, attribution, entities), speakers),
    saidOn: saidOn && { ...saidOn, basis: "STATED" },
    happenedOn: findHappenedOn(report, attribution, saidOn),
    figures: content.flatMap((span) => listFigures(report.text, span)),
    about: entities.filter(({ mentions }) =>
      mentions.some((mention) => content.some((span) => contains(span, mention))),
    ),
    stance: stanceOf(told, said),
    certainty: certaintyOf(told, said),
  };
}

/** “The previous day” counts from the day on which the same speaker spoke before, else from publication. */
function lastDateOf(
  [speaker]: readonly Speaker[],
  statements: readonly ReadStatement[],
): StatedDate | null {
  const isOwn = ({ speakers, saidOn }: ReadStatement) =>
    saidOn !== null && speakers.some(({ entity }) => entity !== null && entity === speaker?.entity);
  return statements.findLast(isOwn)?.saidOn ?? null;
}
