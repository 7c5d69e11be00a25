/** A page that one goes to by name: from the header, the palette, or by `g` and its key. */
export interface Destination {
  readonly href: string;
  readonly label: string;
  /** What one finds there, for the palette. */
  readonly about: string;
  /** Pressed after `g`. */
  readonly key?: string;
}

export const home: Destination = {
  href: "/",
  label: "Home",
  about: "search, newest statements, disputed figures",
  key: "h",
};

/** The views, in the header's bar. */
export const views: readonly Destination[] = [
  { href: "/explore", label: "Explore", about: "the graph, and paths between two", key: "e" },
  { href: "/map", label: "Map", about: "places, events and what is said of them", key: "m" },
  { href: "/timeline", label: "Timeline", about: "what happened and was said when", key: "t" },
  { href: "/measures", label: "Figures", about: "rival figures side by side", key: "f" },
  { href: "/compare", label: "Compare", about: "two speakers on one subject", key: "c" },
];

/** What one needs less often, under “More”. */
export const others: readonly Destination[] = [
  { href: "/entities", label: "Entities", about: "people, places and the rest, as a list" },
  { href: "/sources", label: "Sources", about: "the reports that are read", key: "s" },
  { href: "/data", label: "Data", about: "scope, imports, licences, known gaps", key: "d" },
  { href: "/playground", label: "Playground", about: "ask in GraphQL", key: "p" },
  { href: "/add", label: "Add a report", about: "bring in a file" },
];

export const destinations: readonly Destination[] = [home, ...views, ...others];
