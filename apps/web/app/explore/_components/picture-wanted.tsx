"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Tells the form that a picture can be drawn: the field is there only where scripts run. */
export function PictureWanted() {
  const alive = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return alive && <input type="hidden" name="as" value="picture" />;
}
