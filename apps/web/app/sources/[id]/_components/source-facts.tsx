import { DateText } from "#components/dates/date-text.tsx";
import { EntityLink } from "#components/entities/entity-link.tsx";
import { ExternalLink } from "#components/page/external-link.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { languageName } from "#lib/languages.ts";
import styles from "./source-page.module.css";

const fragment = graphql(`
  fragment SourceFacts_source on Source {
    kind
    url
    language
    publishedOn {
      ...DateText_date
    }
    publishedBy {
      ...EntityLink_entity
    }
  }
`);

interface SourceFactsProps {
  readonly source: FragmentType<typeof fragment>;
}

/** What is known about a source, and what is not. */
export function SourceFacts({ source }: SourceFactsProps) {
  const { kind, url, language, publishedOn, publishedBy } = readFragment(fragment, source);
  return (
    <dl className={styles.facts}>
      {kind !== "RETELLING" && (
        <div>
          <dt>Outlet</dt>
          <dd>
            {publishedBy ? (
              <EntityLink entity={publishedBy} />
            ) : (
              <span className={styles.note}>not known</span>
            )}
          </dd>
        </div>
      )}
      <div>
        <dt>Published</dt>
        <dd>
          <DateText date={publishedOn} unknown="not known" />
        </dd>
      </div>
      {language && (
        <div>
          <dt>Language</dt>
          <dd>{languageName(language)}</dd>
        </div>
      )}
      {url && (
        <div className={styles.address}>
          <dt>On the web</dt>
          <dd>
            <ExternalLink href={url}>{url}</ExternalLink>
          </dd>
        </div>
      )}
    </dl>
  );
}
