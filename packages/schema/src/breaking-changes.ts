import { buildSchema, findBreakingChanges } from "graphql";

/** What breaks clients between two printed schemas, each with the member of the schema that it concerns. */
export function listBreakingChanges(before: string, after: string) {
  return findBreakingChanges(buildSchema(before), buildSchema(after)).map(({ description }) => ({
    description,
    member: /\w+\.\w+/.exec(description)?.[0] ?? /\w+/.exec(description)?.[0] ?? description,
  }));
}

/** Those of them that the change log does not name, as `Type.field` in back-ticks. */
export function listUnloggedBreaks(before: string, after: string, changelog: string): string[] {
  return listBreakingChanges(before, after)
    .filter(({ member }) => !changelog.includes(`\`${member}\``))
    .map(({ description, member }) => `${description} Name \`${member}\` in docs/changelog.md.`);
}
