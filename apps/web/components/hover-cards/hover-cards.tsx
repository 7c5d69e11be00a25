"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { watchLinks } from "./watch-links.ts";

const HoverCard = lazy(async () => ({ default: (await import("./hover-card.tsx")).HoverCard }));

/**
 * The card of the entity whose link is hovered or focused: one for the whole page. Links say whose they are by
 * `data-entity`; the code of the card is fetched with the first of them.
 */
export function HoverCards() {
  const [link, setLink] = useState<HTMLElement | null>(null);
  useEffect(() => watchLinks(setLink), []);
  return <Suspense>{link && <HoverCard key={link.dataset.entity} link={link} />}</Suspense>;
}
