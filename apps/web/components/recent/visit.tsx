"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect } from "react";
import { recentItems, way } from "./kept.ts";
import type { StepKind } from "./step.ts";
import { addRecent, extendWay } from "./way.ts";

export interface VisitProps {
  readonly kind: StepKind;
  /** What the page is called where it is remembered. */
  readonly label: string;
}

/** Remembers the page it stands on: among the recent items of the browser and on the way taken in this tab. */
export function Visit({ kind, label }: VisitProps) {
  const pathname = usePathname();
  const search = useSearchParams().toString();
  useEffect(() => {
    const step = { kind, label, href: search === "" ? pathname : `${pathname}?${search}` };
    way.write(extendWay(way.read(), step));
    recentItems.write(addRecent(recentItems.read(), step));
  }, [kind, label, pathname, search]);
  return null;
}
