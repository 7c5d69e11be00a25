interface TracedNode {
  readonly __typename: string;
  readonly id: string;
  readonly slug?: string;
}

const folders = new Map([
  ["Source", "sources"],
  ["Statement", "statements"],
  ["Claim", "claims"],
]);

/** The page of a thing that a trace passes: a source, statement or claim by its id, an entity by its slug. */
export function nodeHref({ __typename, id, slug }: TracedNode): string {
  const folder = folders.get(__typename);
  return folder ? `/${folder}/${id}` : `/entities/${slug ?? id}`;
}
