import { DateText } from "#components/dates/date-text.tsx";
import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { kindNames } from "#components/entities/kinds.ts";
import { PlaceMap } from "#components/map/place-map.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { Link } from "#components/shell/link.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { compareHref } from "#lib/compare-href.ts";
import { EntityFacts } from "./entity-facts.tsx";
import styles from "./entity-header.module.css";
import { EntityRoles } from "./entity-roles.tsx";

const fragment = graphql(`
  fragment EntityHeader_entity on Entity {
    slug
    name
    kind
    description
    referenceOrigin
    counts {
      statements
    }
    ... on Event {
      date {
        ...DateText_date
      }
    }
    ...EntityRoles_entity
    ...EntityFacts_entity
    ...PlaceMap_entity
  }
`);

interface EntityHeaderProps {
  readonly entity: FragmentType<typeof fragment>;
  readonly pathname: string;
}

/** Name, kind, dated roles and reference data, each with where it comes from. */
export function EntityHeader({ entity, pathname }: EntityHeaderProps) {
  const found = readFragment(fragment, entity);
  const { slug, name, kind, description, referenceOrigin, counts } = found;
  return (
    <PageHeader
      eyebrow={
        <>
          <EntityGlyph kind={kind} labelled={false} /> {kindNames[kind].one}
        </>
      }
      title={<bdi>{name}</bdi>}
    >
      <EntityRoles entity={found} pathname={pathname} />
      {"date" in found && found.date && (
        <p className={styles.role}>
          <DateText date={found.date} label="happened" />
        </p>
      )}
      {description && (
        <p className={styles.description}>
          {description}
          {referenceOrigin && <span className={styles.origin}> From: {referenceOrigin}.</span>}
        </p>
      )}
      <EntityFacts entity={found} />
      <PlaceMap entity={found} />
      {counts.statements > 0 && (
        <p className={styles.compare} data-print="none">
          <Link href={compareHref({ left: slug })}>Compare with…</Link>
        </p>
      )}
    </PageHeader>
  );
}
