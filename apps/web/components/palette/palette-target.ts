import type { PaletteTarget_ItemFragment } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { formatDate } from "#lib/dates.ts";
import { counted } from "#lib/numbers.ts";
import { searchTarget } from "../search/search-target.ts";
import { nobodyNamed } from "../statements/words.ts";
import type { PaletteTarget } from "./palette-group.ts";

const fragment = graphql(`
  fragment PaletteTarget_item on SearchItem {
    __typename
    ...SearchTarget_item
    ... on Entity {
      description
    }
    ... on Statement {
      form
      source {
        title
      }
      speakers {
        mention {
          text
        }
        entity {
          name
        }
      }
    }
    ... on Claim {
      statementCount
    }
    ... on Source {
      publishedBy {
        name
      }
      publishedOn {
        from
        to
        precision
        approximate
        zone
      }
    }
  }
`);

/** A hit as the palette shows it. */
export function paletteTarget(item: FragmentType<typeof fragment>): PaletteTarget {
  const found = readFragment(fragment, item);
  const { href, label } = searchTarget(found);
  return { href, label, ...detailOf(found) };
}

function detailOf(found: PaletteTarget_ItemFragment): { detail?: string } {
  switch (found.__typename) {
    case "Statement": {
      const names = found.speakers.map(
        ({ entity, mention }) => entity?.name ?? `“${mention.text}”`,
      );
      const who = names.join(", ") || nobodyNamed(found.form);
      return { detail: `${who}, in “${found.source.title}”` };
    }
    case "Claim":
      return { detail: counted(found.statementCount, "statement") };
    case "Source": {
      const facts = [found.publishedBy?.name, found.publishedOn && formatDate(found.publishedOn)];
      return { detail: facts.filter((fact) => fact).join(", ") };
    }
    default:
      return found.description ? { detail: found.description } : {};
  }
}
