"use client";

import { useClipboard } from "@mantine/hooks";
import styles from "./copy-button.module.css";

interface CopyButtonProps {
  readonly text: string;
  /** What is copied: “Copy the command”. */
  readonly label?: string;
}

export function CopyButton({ text, label = "Copy" }: CopyButtonProps) {
  const { copy, copied, error } = useClipboard({ timeout: 2000 });
  return (
    <button type="button" className={styles.button} data-print="none" onClick={() => copy(text)}>
      <span aria-live="polite">{error ? "Not copied" : copied ? "Copied" : label}</span>
    </button>
  );
}
