import { cache } from "react";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";

const MeasureSubject = graphql(`
  query MeasureSubject($slug: String!) {
    entity(slug: $slug) {
      id
      slug
      name
    }
  }
`);

/** What measures are about; asked once for page and title. */
export const findSubject = cache((slug: string) => execute(MeasureSubject, { slug }));

/** The API gives no more measures than this at once. */
export const mostMeasures = 100;

export const MeasuresPage = graphql(`
  query MeasuresPage($text: String, $about: ID, $first: Int!) {
    disputed: measures(text: $text, about: $about, disputed: true, first: $first) {
      id
      ...MeasureRow_measure
    }
    all: measures(text: $text, about: $about, first: $first) {
      id
      ...MeasureRow_measure
    }
  }
`);

interface MeasuresAsked {
  readonly text: string | undefined;
  /** Slug of what the measures are about. */
  readonly about: string | undefined;
}

/** The measures asked for, disputed ones apart, and what they are about. An unknown subject has none. */
export async function loadMeasures({ text, about }: MeasuresAsked) {
  const found = about ? await findSubject(about) : null;
  if (found && !found.ok) return found;
  const subject = found?.data.entity ?? null;
  const variables = { text: text ?? null, about: subject?.id ?? null, first: mostMeasures };
  if (about && !subject) return { ok: true, variables, subject, disputed: [], others: [] } as const;
  const result = await execute(MeasuresPage, variables);
  if (!result.ok) return result;
  const { disputed, all } = result.data;
  const known = new Set(disputed.map(({ id }) => id));
  const others = all.filter(({ id }) => !known.has(id));
  return { ok: true, variables, subject, disputed, others } as const;
}
