"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import styles from "./state.module.css";

/** Asks for the same page again. Without scripts the browser's own reload does it. */
export function RetryButton() {
  const router = useRouter();
  const [busy, startTransition] = useTransition();
  return (
    <button
      type="button"
      className={styles.retry}
      disabled={busy}
      onClick={() => startTransition(() => router.refresh())}
    >
      {busy ? "Trying…" : "Try again"}
    </button>
  );
}
