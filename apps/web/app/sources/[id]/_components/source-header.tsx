import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { CopyButton } from "#components/page/copy-button.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { sourceKindNames } from "#components/sources/source-kinds.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { siteAddress } from "#lib/config.ts";
import { RevisionList } from "./revision-list.tsx";
import { SourceFacts } from "./source-facts.tsx";
import styles from "./source-page.module.css";

const fragment = graphql(`
  fragment SourceHeader_source on Source {
    id
    kind
    title
    language
    ...SourceFacts_source
    ...RevisionList_source
  }
`);

interface SourceHeaderProps {
  readonly source: FragmentType<typeof fragment>;
  /** Id of the text that is shown. */
  readonly shown: string;
}

/** What a source is called, what kind it is, who published it and when. */
export function SourceHeader({ source, shown }: SourceHeaderProps) {
  const found = readFragment(fragment, source);
  const { id, kind, title, language } = found;
  return (
    <PageHeader
      eyebrow={
        <>
          <EntityGlyph kind="SOURCE" labelled={false} />
          {sourceKindNames[kind].one}
        </>
      }
      title={
        <bdi lang={language ?? undefined} dir="auto">
          {title}
        </bdi>
      }
      lead={
        kind === "RETELLING" &&
        "Retold in Sayso's own words. Only what stands in quotation marks is as it was said, and no outlet is shown as its author."
      }
    >
      <SourceFacts source={found} />
      <div className={styles.tools}>
        <CopyButton text={new URL(`/sources/${id}`, siteAddress()).href} label="Copy address" />
        <RevisionList source={found} shown={shown} />
      </div>
    </PageHeader>
  );
}
