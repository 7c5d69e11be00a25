import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { kindNames, searchKinds } from "#components/entities/kinds.ts";
import { ChoiceLinks } from "#components/filters/choice-links.tsx";
import type { SearchKind } from "#generated/graphql.ts";
import { href } from "#lib/params.ts";

interface KindChoiceProps {
  readonly text: string;
  readonly chosen: SearchKind | undefined;
}

/** All kinds, or one. */
export function KindChoice({ text, chosen }: KindChoiceProps) {
  const choices = searchKinds.map((kind) => ({
    href: href("/search", { q: text, kind }),
    chosen: kind === chosen,
    label: (
      <>
        <EntityGlyph kind={kind} labelled={false} /> {kindNames[kind].many}
      </>
    ),
  }));
  return (
    <ChoiceLinks
      label="Kind"
      choices={[
        { href: href("/search", { q: text }), chosen: !chosen, label: "Everything" },
        ...choices,
      ]}
    />
  );
}
