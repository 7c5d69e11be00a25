import { Link } from "#components/shell/link.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { href } from "#lib/params.ts";

const fragment = graphql(`
  fragment ConnectionLink_statement on Statement {
    speakers {
      entity {
        slug
        name
      }
    }
    claim {
      about {
        slug
        name
      }
    }
  }
`);

interface ConnectionLinkProps {
  readonly statement: FragmentType<typeof fragment>;
}

/** To what else ties the speaker to what they speak of; nothing where one of the two is not known. */
export function ConnectionLink({ statement }: ConnectionLinkProps) {
  const { speakers, claim } = readFragment(fragment, statement);
  const speaker = speakers.find(({ entity }) => entity)?.entity;
  const subject = claim.about.find(({ slug }) => slug !== speaker?.slug);
  if (!speaker || !subject) return null;
  return (
    <Link href={href("/explore/paths", { "from-slug": speaker.slug, "to-slug": subject.slug })}>
      How are <bdi>{speaker.name}</bdi> and <bdi>{subject.name}</bdi> connected?
    </Link>
  );
}
