"use client";

import { useMantineColorScheme } from "@mantine/core";
import { useMounted } from "@mantine/hooks";
import styles from "./scheme-switch.module.css";

const schemes = {
  auto: { next: "light", label: "as the system has it" },
  light: { next: "dark", label: "light" },
  dark: { next: "auto", label: "dark" },
} as const;

/** Colour scheme: as the system has it, light, dark; each press is the next one. */
export function SchemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  // The server cannot know what the reader chose.
  const mounted = useMounted();
  const current = mounted ? colorScheme : "auto";
  const { label, next } = schemes[current];
  return (
    <button
      type="button"
      className={styles.switch}
      onClick={() => setColorScheme(next)}
      aria-label={`Colours: ${label}. Change to ${schemes[next].label}`}
      title={`Colours: ${label}`}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        {current === "auto" && <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />}
        {current === "dark" && <circle cx="8" cy="8" r="6" fill="currentColor" />}
        {current === "light" && <circle cx="8" cy="8" r="2" fill="currentColor" />}
      </svg>
    </button>
  );
}
