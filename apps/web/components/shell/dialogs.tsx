"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { type Dialog, onAsked } from "./ask-for-dialog.ts";
import { dropTyped, keepTyped } from "./typed-ahead.ts";

const loadPalette = () => import("../palette/palette.tsx");
const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const KeySheet = lazy(async () => ({ default: (await import("../keys/key-sheet.tsx")).KeySheet }));

/** The palette and the sheet of keys. Their code is fetched when one of them is first asked for. */
export function Dialogs() {
  const [open, setOpen] = useState<Dialog | null>(null);
  // What was opened once stays, so that it can leave by its transition.
  const [known, setKnown] = useState<ReadonlySet<Dialog>>(new Set());

  useEffect(
    () =>
      onAsked((asked) => {
        setKnown((before) => new Set(before).add(asked));
        setOpen((before) => (before === asked ? null : asked));
      }),
    [],
  );

  useEffect(() => {
    if (open !== "palette") return;
    keepTyped();
    return dropTyped;
  }, [open]);

  const close = () => setOpen(null);
  return (
    <Suspense>
      {known.has("palette") && <Palette opened={open === "palette"} onClose={close} />}
      {known.has("keys") && <KeySheet opened={open === "keys"} onClose={close} />}
    </Suspense>
  );
}
