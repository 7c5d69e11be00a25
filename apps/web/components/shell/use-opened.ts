"use client";

import { useEffect, useState } from "react";

/**
 * Opens a dialog one step after it came to be. Mantine notes where the focus was when a dialog turns from closed to
 * open; one that is new and open at once would not give it back.
 */
export function useOpened(opened: boolean): boolean {
  const [shown, setShown] = useState(false);
  useEffect(() => setShown(opened), [opened]);
  return shown;
}
