"use client";

import { useEffect } from "react";
import { addKeys, type KeyGroup } from "./registry.ts";

/**
 * Lists keys in the sheet while it is on the page. A server component gives them without `run`, for a part that
 * listens itself; a client component may give `run`, and then keeps `bindings` the same from one render to the next.
 */
export function PageKeys({ title, note, bindings }: KeyGroup) {
  useEffect(
    () => addKeys({ title, bindings, ...(note !== undefined && { note }) }),
    [title, note, bindings],
  );
  return null;
}
