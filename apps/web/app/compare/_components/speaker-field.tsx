"use client";

import { useRouter } from "next/navigation";
import { SearchField } from "#components/search/search-field.tsx";
import { type Compared, compareHref } from "#lib/compare-href.ts";

export type CompareSide = "left" | "right";

interface SpeakerFieldProps {
  readonly side: CompareSide;
  /** What is chosen besides. */
  readonly chosen: Compared;
  readonly placeholder: string;
}

/** A field for a speaker: what is chosen from its suggestions is compared at once. */
export function SpeakerField({ side, chosen, placeholder }: SpeakerFieldProps) {
  const router = useRouter();
  return (
    <SearchField
      id={`compare-${side}`}
      name={side}
      source="/compare/suggestions"
      placeholder={placeholder}
      onChoose={(address) => {
        // A suggestion is the address of a comparison that has its speaker on the left.
        const slug = new URL(address, location.origin).searchParams.get("left");
        if (slug) router.push(compareHref({ ...chosen, [side]: slug }));
      }}
    />
  );
}
