import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { counted } from "#lib/numbers.ts";
import { DateText } from "../dates/date-text.tsx";
import { EntityLink } from "../entities/entity-link.tsx";
import { Badge } from "../page/badge.tsx";
import { Link } from "../shell/link.tsx";
import { sourceKindNames } from "./source-kinds.ts";
import styles from "./source-row.module.css";

const fragment = graphql(`
  fragment SourceRow_source on Source {
    id
    kind
    title
    language
    statementCount
    publishedOn {
      ...DateText_date
    }
    publishedBy {
      ...EntityLink_entity
    }
  }
`);

interface SourceRowProps {
  readonly source: FragmentType<typeof fragment>;
}

/** A source in a list. */
export function SourceRow({ source }: SourceRowProps) {
  const { id, kind, title, language, statementCount, publishedOn, publishedBy } = readFragment(
    fragment,
    source,
  );
  return (
    <article className={styles.row}>
      <h3 className={styles.title} lang={language ?? undefined} dir="auto">
        <Link href={`/sources/${id}`}>{title}</Link>
      </h3>
      <div className={styles.meta}>
        <Badge title={sourceKindNames[kind].meaning}>{sourceKindNames[kind].one}</Badge>
        {publishedBy && <EntityLink entity={publishedBy} />}
        <DateText date={publishedOn} label="published" unknown="on an unknown day" />
        <span>{counted(statementCount, "statement")}</span>
      </div>
    </article>
  );
}
