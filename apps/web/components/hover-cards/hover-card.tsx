"use client";

import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { count } from "#lib/numbers.ts";
import { EntityGlyph } from "../entities/entity-glyph.tsx";
import { kindNames } from "../entities/kinds.ts";
import type { EntityCard } from "./entity-card.ts";
import styles from "./hover-card.module.css";
import { placeCard } from "./place-card.ts";

interface HoverCardProps {
  readonly link: HTMLElement;
}

/** Who or what a link leads to, beside the link. It describes the link for screen readers too. */
export function HoverCard({ link }: HoverCardProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const card = useCard(link.dataset.entity ?? "");

  useEffect(() => {
    if (!card) return;
    link.setAttribute("aria-describedby", id);
    return () => link.removeAttribute("aria-describedby");
  }, [link, id, card]);

  useLayoutEffect(() => {
    const [first] = link.getClientRects();
    if (!card || !box.current || !first) return;
    const { width, height } = box.current.getBoundingClientRect();
    const place = placeCard(first, { width, height }, document.documentElement);
    box.current.style.translate = `${place.left}px ${place.top}px`;
  }, [link, card]);

  if (!card) return null;
  return (
    <div ref={box} id={id} role="tooltip" className={styles.card} data-hover-card>
      <p className={styles.head}>
        <EntityGlyph kind={card.kind} labelled={false} />
        <bdi className={styles.name}>{card.name}</bdi>
        <span className={styles.kind}>{kindNames[card.kind].one}</span>
      </p>
      {card.description && <p className={styles.description}>{card.description}</p>}
      <p className={styles.counts}>
        <b>{count(card.statements)}</b> said, <b>{count(card.about)}</b> said about
      </p>
      {card.newest.length > 0 && (
        <ul className={styles.newest} aria-label="Newest">
          {card.newest.map(({ id: statement, claim, when }) => (
            <li key={statement}>
              <bdi className={styles.claim}>{claim}</bdi>{" "}
              <span className={styles.when}>{when}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Answers that came already, so that the same link shows its card at once the next time. */
const known = new Map<string, EntityCard>();

function useCard(slug: string): EntityCard | null {
  const [card, setCard] = useState(() => known.get(slug) ?? null);
  useEffect(() => {
    if (known.has(slug)) return;
    const leave = new AbortController();
    void fetchCard(slug, leave.signal).then((found) => {
      if (!found) return;
      known.set(slug, found);
      setCard(found);
    });
    return () => leave.abort();
  }, [slug]);
  return card;
}

/** No answer is no card: the link works without. */
async function fetchCard(slug: string, signal: AbortSignal): Promise<EntityCard | null> {
  try {
    const response = await fetch(`/entities/${encodeURIComponent(slug)}/card`, { signal });
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
