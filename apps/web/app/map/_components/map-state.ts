import { clampView, type View } from "../../../components/map/view.ts";
import type { StatementFilter } from "../../../generated/graphql.ts";
import { dayRange, one, oneOf, type RawParams } from "../../../lib/params.ts";

export const mapKinds = ["PLACE", "EVENT"] as const;
export const listOrders = ["COUNT", "NAME"] as const;

const longestText = 200;

/** All that the address says about the map. */
export function readState(params: RawParams) {
  return {
    kind: oneOf(params, "kind", mapKinds),
    speaker: one(params, "speaker"),
    q: one(params, "q")?.slice(0, longestText),
    from: one(params, "from"),
    until: one(params, "until"),
    saidDuring: dayRange(params),
    /** Slug of the place or event that is selected. */
    place: one(params, "place"),
    order: oneOf(params, "order", listOrders) ?? "COUNT",
    page: Math.max(1, Number.parseInt(one(params, "page") ?? "1", 10) || 1),
    view: readView(params),
  };
}

export type MapState = ReturnType<typeof readState>;

/** Which statements are counted; null for all. */
export function toFilter({ speaker, q, saidDuring }: MapState): StatementFilter | null {
  if (!speaker && !q && !saidDuring) return null;
  return { ...(speaker && { speaker }), ...(q && { text: q }), ...(saidDuring && { saidDuring }) };
}

/** The same state as parameters of an address. */
export function toParams(state: MapState): Record<string, string | undefined> {
  const { kind, speaker, q, from, until, place, order, page, view } = state;
  return {
    kind,
    speaker,
    q,
    from,
    until,
    place,
    order: order === "COUNT" ? undefined : order,
    page: page === 1 ? undefined : String(page),
    ...(view && writeView(view)),
  };
}

/** Where the map is looked at, as `lat`, `lon` and `zoom`; null if one of them is no number. */
export function readView(params: RawParams): View | null {
  const number = (name: string) => Number(one(params, name) ?? Number.NaN);
  const view = { latitude: number("lat"), longitude: number("lon"), zoom: number("zoom") };
  return Object.values(view).every(Number.isFinite) ? clampView(view) : null;
}

export function writeView({ latitude, longitude, zoom }: View): Record<string, string> {
  return { lat: short(latitude, 4), lon: short(longitude, 4), zoom: short(zoom, 2) };
}

function short(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}
