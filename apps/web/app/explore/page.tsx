import type { Metadata } from "next";
import { cache } from "react";
import { Page } from "#components/page/page.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { one, type RawParams, type SearchParams } from "#lib/params.ts";
import { ExploreStart } from "./_components/explore-start.tsx";
import { ExplorerFrame } from "./_components/explorer-frame.tsx";
import { StartNeighborhood } from "./_components/start-neighborhood.tsx";
import styles from "./explore.module.css";

const ExplorePage = graphql(`
  query ExplorePage($slug: String!) {
    entity(slug: $slug) {
      id
      name
    }
    relationTypes {
      type
      reading
      reverseReading
    }
  }
`);

const ask = cache((slug: string) => execute(ExplorePage, { slug }));

interface ExploreProps {
  readonly searchParams: SearchParams;
}

export async function generateMetadata({ searchParams }: ExploreProps): Promise<Metadata> {
  const start = firstStart(await searchParams);
  const result = start ? await ask(start) : null;
  const name = result?.ok ? result.data.entity?.name : undefined;
  return {
    title: name ? `Explore around ${name}` : "Explore",
    description: name
      ? `Who speaks of ${name}, of whom it speaks, and how they are related, as a graph.`
      : "The graph of people, organizations, places and events: who speaks of whom, and how they are related.",
    robots: { index: false },
  };
}

export default async function Explore({ searchParams }: ExploreProps) {
  const params = await searchParams;
  const start = firstStart(params);
  if (!start) return <ExploreStart text={one(params, "q")} />;
  const result = await ask(start);
  if (!result.ok) {
    return (
      <Page>
        <h1 className={styles.failed}>Explore</h1>
        <FailureState failure={result} />
      </Page>
    );
  }
  const { entity, relationTypes } = result.data;
  return (
    <Page width="full">
      <h1 className="visually-hidden">{entity ? `Around ${entity.name}` : "Explore"}</h1>
      <ExplorerFrame relationTypes={relationTypes} />
      <noscript>
        <StartNeighborhood id={entity?.id} name={entity?.name ?? start} />
      </noscript>
    </Page>
  );
}

/** The entity that the picture opens at: `?start=slug`, several in a row or parted by commas. */
function firstStart(params: RawParams): string | undefined {
  return one(params, "start")?.split(",")[0]?.trim() || undefined;
}
