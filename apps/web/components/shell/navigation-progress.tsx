"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import styles from "./navigation-progress.module.css";

/**
 * A thin bar while the next page is fetched. The pages have no `loading.tsx`: it would send them in pieces
 * that only a script can put together, and would answer a missing page with status 200.
 */
export function NavigationProgress() {
  const address = `${usePathname()}?${useSearchParams()}`;
  const [leaving, setLeaving] = useState<string | null>(null);

  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      if (followsHere(event)) setLeaving(address);
    };
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, [address]);

  const busy = leaving === address;
  return (
    <div className={styles.progress} role="status" data-print="none" data-busy={busy || undefined}>
      {busy && <span className="visually-hidden">Loading</span>}
    </div>
  );
}

/** Whether a click will be answered by another page of this site in this tab. */
function followsHere(event: MouseEvent): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return false;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!(link instanceof HTMLAnchorElement)) return false;
  if (link.target || link.hasAttribute("download")) return false;
  const target = new URL(link.href, location.href);
  return (
    target.origin === location.origin &&
    target.pathname + target.search !== location.pathname + location.search
  );
}
