/** A date as the API gives it: a half-open span in UTC, with the zone in which its day was counted. */
export interface KnownDate {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly precision: "MINUTE" | "HOUR" | "DAY" | "MONTH" | "YEAR" | "RANGE";
  readonly approximate: boolean;
  readonly zone: string;
}

/**
 * A date in words, never finer than it is known: “14 Aug 2024”, “12–15 Aug 2024”, “before 15 Aug 2024”,
 * “about Aug 2024”. The form is fixed and does not follow the reader's locale.
 */
export function formatDate(date: KnownDate): string {
  const words = span(date);
  return date.approximate ? `about ${words}` : words;
}

function span({ from, to, precision, zone }: KnownDate): string {
  if (!from) return to ? `before ${instant(to, "DAY", zone)}` : "not known";
  if (!to) return `since ${instant(from, precision, zone)}`;
  if (precision !== "RANGE") return instant(from, precision, zone);
  return range(from, to, zone);
}

/** First and last day of a span; its end is the first instant after it. */
function range(from: string, to: string, zone: string): string {
  const first = parts(from, zone);
  const last = parts(new Date(Date.parse(to) - 1).toISOString(), zone);
  const end = `${last.day} ${last.month} ${last.year}`;
  if (first.year !== last.year) return `${first.day} ${first.month} ${first.year} – ${end}`;
  if (first.month !== last.month) return `${first.day} ${first.month} – ${end}`;
  return first.day === last.day ? end : `${first.day}–${end}`;
}

/** One instant, as fine as `precision` says. */
export function instant(iso: string, precision: KnownDate["precision"], zone: string): string {
  const { day, month, year, hour, minute } = parts(iso, zone);
  switch (precision) {
    case "YEAR":
      return year;
    case "MONTH":
      return `${month} ${year}`;
    case "HOUR":
      return `${day} ${month} ${year}, ${hour}:00 to ${hour}:59`;
    case "MINUTE":
      return `${day} ${month} ${year}, ${hour}:${minute}`;
    default:
      return `${day} ${month} ${year}`;
  }
}

/** How a zone is shown beside a date: `UTC`, or the city of an IANA name. */
export function formatZone(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly hour: string;
  readonly minute: string;
}

function parts(iso: string, zone: string): Parts {
  const found = new Map(
    formatter(zone)
      .formatToParts(new Date(iso))
      .map((part) => [part.type, part.value]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? "";
  return {
    day: get("day"),
    // The server's and the browser's data disagree on “Sept”.
    month: get("month").slice(0, 3),
    year: get("year"),
    hour: get("hour"),
    minute: get("minute"),
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const created = new Intl.DateTimeFormat("en-GB", {
    timeZone: isZone(zone) ? zone : "UTC",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  formatters.set(zone, created);
  return created;
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en-GB", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
