import { cache } from "react";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";

const TimelineSubject = graphql(`
  query TimelineSubject($slug: String!) {
    entity(slug: $slug) {
      id
      slug
      name
      ...EntityLink_entity
    }
  }
`);

/** Whose timeline it is. */
export const loadSubject = cache((slug: string) => execute(TimelineSubject, { slug }));
