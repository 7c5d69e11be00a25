"use client";

import { ToolbarButton, useGraphiQL } from "@graphiql/react";
import { useEffect, useState } from "react";
import { playgroundHref } from "#lib/playground.ts";

const shownFor = 2_000;

/** Copies a link to this page with the operation and its variables, never with headers. */
export function ShareButton() {
  const { query, variables } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    query: queryEditor,
    variables: variableEditor,
  }));
  const [outcome, setOutcome] = useState<"copied" | "refused">();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function share(): Promise<void> {
    const path = playgroundHref(query?.getValue() ?? "", parse(variables?.getValue() ?? ""));
    window.history.replaceState(null, "", path);
    try {
      await navigator.clipboard.writeText(new URL(path, window.location.href).href);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  }

  const label =
    outcome === "copied"
      ? "Link copied"
      : outcome === "refused"
        ? "The link is in the address bar"
        : "Copy a link to this operation";
  return (
    <ToolbarButton label={label} onClick={() => void share()}>
      <svg viewBox="0 0 16 16" className="graphiql-toolbar-icon" aria-hidden="true" fill="none">
        <path
          d="M6.5 9.5 9.5 6.5M7 4.5l1.2-1.2a3 3 0 0 1 4.3 4.3L11.3 8.8M9 11.5l-1.2 1.2a3 3 0 0 1-4.3-4.3L4.7 7.2"
          stroke="currentColor"
          strokeWidth="1.3"
          strokeLinecap="round"
        />
      </svg>
    </ToolbarButton>
  );
}

/** Variables that are no JSON yet are left out of the link. */
function parse(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
