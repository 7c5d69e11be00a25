import { useEffect, useState } from "react";

/**
 * The slug that is pointed at or focused, on the map or in the list; both bear it as `data-of`. The rows are
 * the server's, so they are marked by attribute; the map draws it.
 */
export function useNear(): string | null {
  const [near, setNear] = useState<string | null>(null);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const enter = ({ target }: Event) => {
      const element = target instanceof Element ? target.closest("[data-of]") : null;
      setNear(element?.getAttribute("data-of") ?? null);
    };
    document.addEventListener("pointerover", enter, { signal });
    document.addEventListener("focusin", enter, { signal });
    return () => listening.abort();
  }, []);
  useEffect(() => {
    const rows = document.querySelectorAll(`li[data-of="${CSS.escape(near ?? "")}"]`);
    for (const row of rows) row.setAttribute("data-near", "");
    return () => {
      for (const row of rows) row.removeAttribute("data-near");
    };
  }, [near]);
  return near;
}
