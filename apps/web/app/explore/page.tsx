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
import { pathListHref } from "./_recipe/explore-href.ts";
import { type PathStep, readPath } from "./_recipe/path-step.ts";
import { separator } from "./_recipe/pin-address.ts";
import styles from "./explore.module.css";

const ExplorePage = graphql(`
  query ExplorePage($slug: String!, $to: String!, $hasTo: Boolean!) {
    entity(slug: $slug) {
      id
      name
    }
    to: entity(slug: $to) @include(if: $hasTo) {
      name
    }
    relationTypes {
      type
      reading
      reverseReading
    }
  }
`);

const ask = cache((slug: string, to: string | undefined) =>
  execute(ExplorePage, { slug, to: to ?? "", hasTo: to !== undefined }),
);

interface ExploreProps {
  readonly searchParams: SearchParams;
}

export async function generateMetadata({ searchParams }: ExploreProps): Promise<Metadata> {
  const params = await searchParams;
  const path = firstPath(params);
  const start = path?.slug ?? firstStart(params);
  const result = start ? await ask(start, path?.to) : null;
  const name = result?.ok ? result.data.entity?.name : undefined;
  const to = result?.ok ? result.data.to?.name : undefined;
  return {
    title: name ? headingOf(name, to) : "Explore",
    description: name
      ? `Who speaks of ${name}, of whom it speaks, and how they are related, as a graph.`
      : "The graph of people, organizations, places and events: who speaks of whom, and how they are related.",
    robots: { index: false },
  };
}

export default async function Explore({ searchParams }: ExploreProps) {
  const params = await searchParams;
  const path = firstPath(params);
  const start = path?.slug ?? firstStart(params);
  if (!start) return <ExploreStart text={one(params, "q")} />;
  const result = await ask(start, path?.to);
  if (!result.ok) {
    return (
      <Page>
        <h1 className={styles.failed}>Explore</h1>
        <FailureState failure={result} />
      </Page>
    );
  }
  const { entity, to, relationTypes } = result.data;
  return (
    <Page
      width="full"
      {...(entity && { visit: { kind: "PICTURE", label: headingOf(entity.name, to?.name) } })}
    >
      <h1 className="visually-hidden">{entity ? headingOf(entity.name, to?.name) : "Explore"}</h1>
      <ExplorerFrame relationTypes={relationTypes} />
      <noscript>
        {path ? (
          <p className={styles.plain}>
            The picture needs JavaScript. <a href={pathListHref(path)}>Read the paths as a list</a>,
            with the statements behind each step.
          </p>
        ) : (
          <StartNeighborhood id={entity?.id} name={entity?.name ?? start} />
        )}
      </noscript>
    </Page>
  );
}

function headingOf(name: string, to: string | undefined): string {
  return to ? `How are ${name} and ${to} connected?` : `Explore around ${name}`;
}

/** The question for paths that the picture begins with. */
function firstPath(params: RawParams): PathStep | undefined {
  return firstStart(params) ? undefined : readPath(one(params, "path") ?? "", separator);
}

/** The entity that the picture opens at: `?start=slug`, several in a row or parted by commas. */
function firstStart(params: RawParams): string | undefined {
  return one(params, "start")?.split(",")[0]?.trim() || undefined;
}
