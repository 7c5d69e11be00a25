import { z } from "zod";
import type { TestApi } from "./api.ts";

const pageInfo = z.object({
  hasNextPage: z.boolean(),
  hasPreviousPage: z.boolean(),
  startCursor: z.string().nullable(),
  endCursor: z.string().nullable(),
});

/** The form of a connection whose nodes have this form. */
export function connectionOf<Node>(node: z.ZodType<Node>) {
  return z.object({ nodes: z.array(node), pageInfo });
}

interface Connection<Node> {
  readonly nodes: Node[];
  readonly pageInfo: z.infer<typeof pageInfo>;
}

/**
 * All nodes of a connection, page by page, forwards or backwards, in the order of the list. `document` takes
 * `$first`, `$after`, `$last` and `$before`; `form` finds the connection in its answer.
 */
export async function walk<Node>(
  api: TestApi,
  document: string,
  form: z.ZodType<Connection<Node>>,
  { size, backward = false }: { readonly size: number; readonly backward?: boolean },
): Promise<Node[]> {
  const all: Node[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page: Connection<Node> = await api.read(
      form,
      document,
      backward ? { last: size, before: cursor } : { first: size, after: cursor },
    );
    if (backward) all.unshift(...page.nodes);
    else all.push(...page.nodes);
    if (!(backward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) return all;
    cursor = backward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
  }
}
