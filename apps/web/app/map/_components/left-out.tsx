import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { count } from "#lib/numbers.ts";

const fragment = graphql(`
  fragment LeftOut_map on PlaceMap {
    markCount
  }
`);

interface LeftOutProps {
  readonly map: FragmentType<typeof fragment>;
  readonly shown: number;
}

/** Says how many marks the map does not hold; nothing where it holds all. */
export function LeftOut({ map, shown }: LeftOutProps) {
  const { markCount } = readFragment(fragment, map);
  if (markCount <= shown) return null;
  return (
    <p>
      The {count(shown)} most spoken of are drawn; {count(markCount - shown)} more are left out.
    </p>
  );
}
