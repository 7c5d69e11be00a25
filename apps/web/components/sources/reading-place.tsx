"use client";

import { useEffect, useState } from "react";
import styles from "./reading-place.module.css";
import { placeIn, readPlaces, withPlace } from "./reading-places.ts";

const storageKey = "sayso.places";
const restMs = 250;

interface ReadingPlaceProps {
  /** Id of the element that holds the paragraphs. */
  readonly root: string;
  /** Under which the place is kept. */
  readonly text: string;
}

/** Opens a text where one stopped reading in this browser, says so, and leads back to its beginning. */
export function ReadingPlace({ root, text }: ReadingPlaceProps) {
  const [moved, setMoved] = useState(false);
  useEffect(() => {
    const paragraphs = [
      ...(document.getElementById(root)?.querySelectorAll<HTMLElement>('[role="paragraph"]') ?? []),
    ];
    const last = paragraphs[placeIn(readPlaces(kept()), text)];
    // An address that names a statement, and a browser that went back, know their place themselves.
    const isOpen = location.hash === "" && window.scrollY === 0;
    if (last && last !== paragraphs[0] && isOpen) {
      last.scrollIntoView({ behavior: "instant" });
      setMoved(true);
    }
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const seen = window.scrollY === 0 ? 0 : paragraphs.findIndex(isInView);
        if (seen === 0) setMoved(false);
        if (seen >= 0) keep(JSON.stringify(withPlace(readPlaces(kept()), text, seen)));
      }, restMs);
    };
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("scroll", onScroll);
    };
  }, [root, text]);

  if (!moved) return null;
  return (
    <p className={styles.place} role="status" data-print="none">
      Here you stopped reading.{" "}
      <button type="button" className={styles.start} onClick={() => window.scrollTo({ top: 0 })}>
        From the beginning
      </button>
    </p>
  );
}

function isInView(paragraph: HTMLElement): boolean {
  const header = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
  return paragraph.getBoundingClientRect().bottom > Math.max(header, 0) + 8;
}

function kept(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function keep(places: string): void {
  try {
    localStorage.setItem(storageKey, places);
  } catch {
    // A browser that keeps nothing opens texts at their beginning.
  }
}
