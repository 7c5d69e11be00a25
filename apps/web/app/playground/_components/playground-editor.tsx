"use client";

import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { useComputedColorScheme } from "@mantine/core";
import { GraphiQL } from "graphiql";
import "graphiql/setup-workers/webpack";
import "graphiql/style.css";
import "../graphiql-theme.css";
import { exampleGroups } from "../examples/index.ts";
import { examplesPlugin } from "./examples-plugin.tsx";
import { ShareButton } from "./share-button.tsx";

const fetcher = createGraphiQLFetcher({ url: "/graphql" });
const plugins = [examplesPlugin, HISTORY_PLUGIN];
const first = exampleGroups[0]?.examples[0];

export interface PlaygroundEditorProps {
  /** Operation and variables (JSON) of the address; they open in the first tab. */
  readonly query: string | undefined;
  readonly variables: string | undefined;
}

/** GraphiQL on our own API, with worked examples. Nothing of it is loaded from elsewhere. */
export function PlaygroundEditor({ query, variables }: PlaygroundEditorProps) {
  const scheme = useComputedColorScheme("light");
  return (
    <GraphiQL
      fetcher={fetcher}
      plugins={plugins}
      visiblePlugin={examplesPlugin}
      forcedTheme={scheme}
      defaultQuery={first?.query ?? ""}
      {...(query && { initialQuery: query, initialVariables: variables ?? "" })}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo>
        <span />
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, copy, merge }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <ShareButton />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}
