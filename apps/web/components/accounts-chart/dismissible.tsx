"use client";

import { type ReactNode, useEffect, useState } from "react";

interface DismissibleProps {
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** A list whose cards Escape closes without moving pointer or focus; the next mark opens its own again. */
export function Dismissible({ className, children }: DismissibleProps) {
  const [dismissed, setDismissed] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") setDismissed(true);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  const open = () => setDismissed(false);
  return (
    <ul
      className={className}
      data-dismissed={dismissed || undefined}
      onPointerOver={open}
      onFocus={open}
    >
      {children}
    </ul>
  );
}
