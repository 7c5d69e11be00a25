/** The search parameters as Next gives them to a page. */
export type SearchParams = Promise<RawParams>;
export type RawParams = Record<string, string | string[] | undefined>;

/** One parameter, trimmed; the first where there are several; empty counts as absent. */
export function one(params: RawParams, name: string): string | undefined {
  const value = params[name];
  const first = (Array.isArray(value) ? value[0] : value)?.trim();
  return first || undefined;
}

/** One parameter that must be one of a list; anything else counts as absent. */
export function oneOf<const T extends string>(
  params: RawParams,
  name: string,
  values: readonly T[],
): T | undefined {
  const value = one(params, name);
  return values.find((item) => item === value);
}

/** Where a page of a connection begins, from `?after=` or `?before=`. */
export function pageArguments(
  params: RawParams,
  size: number,
): { first: number; after?: string } | { last: number; before: string } {
  const before = one(params, "before");
  if (before) return { last: size, before };
  const after = one(params, "after");
  return after ? { first: size, after } : { first: size };
}

/** An address with the given parameters; absent and empty ones are left out. */
export function href(
  pathname: string,
  params: Readonly<Record<string, string | readonly string[] | null | undefined>>,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const item of typeof value === "string" ? [value] : (value ?? [])) {
      if (item !== "") query.append(name, item);
    }
  }
  const search = query.toString();
  return search === "" ? pathname : `${pathname}?${search}`;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** The window that `?from=` and `?until=` mean: whole days in UTC, the last one included. */
export function dayRange(params: RawParams): { from?: string; to?: string } | undefined {
  const from = dayStart(one(params, "from"));
  const until = dayStart(one(params, "until"));
  const to = until && new Date(until.getTime() + 24 * 60 * 60 * 1000);
  if (!from && !to) return undefined;
  return { ...(from && { from: iso(from) }), ...(to && { to: iso(to) }) };
}

function dayStart(text: string | undefined): Date | undefined {
  if (!text || !day.test(text)) return undefined;
  const start = new Date(`${text}T00:00:00Z`);
  // 31 February would become 2 March.
  return !Number.isNaN(start.getTime()) && iso(start).startsWith(text) ? start : undefined;
}

function iso(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
