import type { Metadata } from "next";
import { Page } from "#components/page/page.tsx";
import { one, type SearchParams } from "#lib/params.ts";
import { PlaygroundFrame } from "./_components/playground-frame.tsx";
import { exampleGroups } from "./examples/index.ts";
import styles from "./playground.module.css";

export const metadata: Metadata = {
  title: "Playground",
  description: "Ask the graph in GraphQL, with documentation and worked examples.",
};

interface PlaygroundProps {
  readonly searchParams: SearchParams;
}

export default async function Playground({ searchParams }: PlaygroundProps) {
  const params = await searchParams;
  return (
    <Page width="full">
      <h1 className={styles.title}>Playground</h1>
      <PlaygroundFrame query={one(params, "query")} variables={one(params, "variables")} />
      <noscript>
        <p>The editor needs JavaScript. These questions can be sent to /graphql by any client:</p>
        {exampleGroups.flatMap(({ examples }) =>
          examples.map(({ question, query }) => (
            <section key={question}>
              <h2>{question}</h2>
              <pre>{query}</pre>
            </section>
          )),
        )}
      </noscript>
    </Page>
  );
}
