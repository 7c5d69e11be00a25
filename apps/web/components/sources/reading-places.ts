/** Where one stopped reading, by text: number of the paragraph from 0. */
type Places = readonly (readonly [text: string, paragraph: number])[];

/** More texts than these are not remembered. */
const most = 100;

/** Reads places that a browser kept; what is none is left out. */
export function readPlaces(kept: string | null): Places {
  try {
    const places: unknown = JSON.parse(kept ?? "[]");
    return Array.isArray(places) ? places.filter(isPlace) : [];
  } catch {
    return [];
  }
}

/** The places with this one as the newest; the beginning of a text needs no remembering. */
export function withPlace(places: Places, text: string, paragraph: number): Places {
  const others = places.filter(([other]) => other !== text);
  return paragraph > 0 ? [...others, [text, paragraph] as const].slice(-most) : others;
}

export function placeIn(places: Places, text: string): number {
  return places.find(([other]) => other === text)?.[1] ?? 0;
}

function isPlace(value: unknown): value is Places[number] {
  if (!Array.isArray(value)) return false;
  const [text, paragraph] = value;
  return typeof text === "string" && Number.isInteger(paragraph) && paragraph > 0;
}
