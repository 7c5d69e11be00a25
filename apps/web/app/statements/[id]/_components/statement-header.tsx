import type { ReactNode } from "react";
import { DateText } from "#components/dates/date-text.tsx";
import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { ExploreLink } from "#components/entity-graph/explore-link.tsx";
import { CopyButton } from "#components/page/copy-button.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { Link } from "#components/shell/link.tsx";
import { SpeakerList } from "#components/statements/speaker-list.tsx";
import { StatementBadges } from "#components/statements/statement-badges.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { siteAddress } from "#lib/config.ts";
import { ConnectionLink } from "./connection-link.tsx";
import styles from "./statement-page.module.css";

const fragment = graphql(`
  fragment StatementHeader_statement on Statement {
    id
    claim {
      id
      text
      about {
        slug
      }
    }
    speakers {
      entity {
        slug
      }
    }
    channel {
      slug
    }
    source {
      publishedOn {
        ...DateText_date
      }
    }
    saidOn {
      ...DateText_date
    }
    ...ConnectionLink_statement
    ...SpeakerList_statement
    ...StatementBadges_statement
  }
`);

interface StatementHeaderProps {
  readonly statement: FragmentType<typeof fragment>;
  /** How to cite it. */
  readonly children: ReactNode;
}

/** What is claimed, in its substance, then by whom, how and when. */
export function StatementHeader({ statement, children }: StatementHeaderProps) {
  const found = readFragment(fragment, statement);
  const { id, claim, speakers, channel, source, saidOn } = found;
  const involved = [...speakers.map(({ entity }) => entity), channel, ...claim.about];
  return (
    <div className={styles.header}>
      <PageHeader
        eyebrow={
          <>
            <EntityGlyph kind="STATEMENT" labelled={false} /> Statement
          </>
        }
        title={<span dir="auto">{claim.text}</span>}
      >
        <div className={styles.who}>
          <SpeakerList statement={found} />
        </div>
        <div className={styles.tools}>
          <StatementBadges statement={found} />
          <DateText date={saidOn} label="said" unknown="on an unknown day" />
          <DateText date={source.publishedOn} label="published" />
        </div>
        <div className={styles.tools} data-print="none">
          <Link href={`/claims/${claim.id}`}>The claim and all who take part</Link>
          <ConnectionLink statement={found} />
          <ExploreLink slugs={involved.flatMap((entity) => entity?.slug ?? [])}>
            Explore who and what is in it
          </ExploreLink>
          <CopyButton
            text={new URL(`/statements/${id}`, siteAddress()).href}
            label="Copy address"
          />
        </div>
        {children}
      </PageHeader>
    </div>
  );
}
