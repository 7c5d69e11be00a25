import { kindNames } from "#components/entities/kinds.ts";
import { FilterChip } from "#components/filters/filter-chip.tsx";
import { Link } from "#components/shell/link.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import type { SearchKind } from "#generated/graphql.ts";
import { href } from "#lib/params.ts";

interface NoHitsProps {
  readonly text: string;
  readonly kind: SearchKind | undefined;
}

/** Nothing was found: under which filters, and how to drop each. */
export function NoHits({ text, kind }: NoHitsProps) {
  return (
    <EmptyState
      title={`Nothing found for “${text}”`}
      actions={
        <>
          {kind && (
            <FilterChip
              name="Kind"
              value={kindNames[kind].many}
              dropHref={href("/search", { q: text })}
            />
          )}
          <FilterChip name="Words" value={text} dropHref="/search" />
          <Link href="/entities">Browse all entities</Link>
        </>
      }
    >
      <p>
        {kind
          ? `Only ${kindNames[kind].many.toLowerCase()} were looked at. Drop the kind to look everywhere.`
          : "Spelling, accents and alphabet do not matter, so the graph most likely does not hold it. A shorter name or a single word finds more."}
      </p>
    </EmptyState>
  );
}
