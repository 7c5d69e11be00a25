import { one, type RawParams } from "./params.ts";

/**
 * The parameters of one section of a page, without its prefix: of `saidAfter` and `aboutAfter` the section
 * `said` sees `after`. Sections are filtered and paged apart from each other.
 */
export function sectionParams(params: RawParams, section: string): RawParams {
  return Object.fromEntries(
    Object.entries(params)
      .filter(([name]) => isOf(name, section))
      .map(([name, value]) => [lower(name.slice(section.length)), value]),
  );
}

/** The name in the address of a section's parameter: `saidAfter`. */
export function sectionParam(section: string, name: string): string {
  return section + name.charAt(0).toUpperCase() + name.slice(1);
}

/** The parameters of all other sections, to keep while this one changes. */
export function paramsOfOthers(
  params: RawParams,
  section: string,
): Record<string, string | undefined> {
  const names = Object.keys(params).filter((name) => !isOf(name, section));
  return Object.fromEntries(names.map((name) => [name, one(params, name)]));
}

function isOf(name: string, section: string): boolean {
  const rest = name.slice(section.length);
  return name.startsWith(section) && rest !== "" && rest.charAt(0) !== lower(rest).charAt(0);
}

function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
