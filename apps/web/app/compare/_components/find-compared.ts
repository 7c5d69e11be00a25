import type { Result } from "#lib/graphql.ts";
import { one, type RawParams } from "#lib/params.ts";
import { type Found, findEntity } from "./find-speaker.ts";

interface FoundCompared {
  readonly left: Found | null;
  readonly right: Found | null;
  readonly about: Found | null;
}

/** What `?left=`, `?right=` and `?about=` mean. */
export async function findCompared(params: RawParams): Promise<Result<FoundCompared>> {
  const [left, right, about] = await Promise.all(
    (["left", "right", "about"] as const).map((name) => findEntity(one(params, name))),
  );
  for (const result of [left, right, about]) if (result && !result.ok) return result;
  const dataOf = (result: Result<Found | null> | undefined) => (result?.ok ? result.data : null);
  return { ok: true, data: { left: dataOf(left), right: dataOf(right), about: dataOf(about) } };
}
