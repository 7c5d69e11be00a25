import { DateText } from "#components/dates/date-text.tsx";
import { EntityLink } from "#components/entities/entity-link.tsx";
import { relationStatusWords } from "#components/relations/relation-words.ts";
import { Link } from "#components/shell/link.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { counted } from "#lib/numbers.ts";
import { href } from "#lib/params.ts";
import styles from "./entity-header.module.css";

const fragment = graphql(`
  fragment EntityRoles_entity on Entity {
    roles: relations(types: [HOLDS_ROLE], direction: OUT, first: 5) {
      nodes {
        id
        title
        status
        object {
          ...EntityLink_entity
        }
        date {
          ...DateText_date
        }
        evidence {
          forCount
        }
      }
    }
  }
`);

interface EntityRolesProps {
  readonly entity: FragmentType<typeof fragment>;
  readonly pathname: string;
}

/** The offices that statements give to a person; each leads to the statements it rests on. */
export function EntityRoles({ entity, pathname }: EntityRolesProps) {
  const { roles } = readFragment(fragment, entity);
  if (roles.nodes.length === 0) return null;
  return (
    <ul className={styles.roles}>
      {roles.nodes.map(({ id, title, status, object, date, evidence }) => (
        <li key={id} className={styles.role}>
          <span>
            {title ?? "holds a role"}, <EntityLink entity={object} />
          </span>
          <DateText date={date} />
          {status !== "SUPPORTED" && <span>{relationStatusWords[status].label.toLowerCase()}</span>}
          <Link
            href={`${href(pathname, { relationsOpen: id })}#relations`}
            className={styles.evidence}
          >
            {counted(evidence.forCount, "statement")}
          </Link>
        </li>
      ))}
    </ul>
  );
}
