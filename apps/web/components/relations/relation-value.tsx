import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { DateText } from "../dates/date-text.tsx";
import { Badge } from "../page/badge.tsx";
import { EvidenceLists } from "./evidence-lists.tsx";
import styles from "./relation-value.module.css";
import { relationStatusWords } from "./relation-words.ts";

const fragment = graphql(`
  fragment RelationValue_relation on Relation {
    id
    title
    status
    date {
      ...DateText_date
    }
    evidence {
      ...EvidenceLists_evidence
    }
  }
`);

interface RelationValueProps {
  readonly relation: FragmentType<typeof fragment>;
  readonly allHref?: string;
  readonly open?: boolean;
}

/** What is said of the tie to one other end: title, time, standing, and the evidence behind it. */
export function RelationValue({ relation, allHref, open = false }: RelationValueProps) {
  const { id, title, status, date, evidence } = readFragment(fragment, relation);
  const { label, meaning, tone } = relationStatusWords[status];
  return (
    <div id={`relation-${id}`} className={styles.value}>
      <p className={styles.line}>
        {title && <span className={styles.title}>{title}</span>}
        <DateText date={date} />
        <Badge tone={tone} title={meaning}>
          {label}
        </Badge>
      </p>
      <EvidenceLists evidence={evidence} open={open} {...(allHref && { allHref })} />
    </div>
  );
}
