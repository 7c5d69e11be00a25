"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { others } from "./destinations.ts";
import styles from "./more-menu.module.css";
import { NavLink } from "./nav-link.tsx";

/** The pages that one needs less often: a `details`, which opens without scripts too. */
export function MoreMenu() {
  const details = useRef<HTMLDetailsElement>(null);
  const pathname = usePathname();
  const here = others.some(({ href }) => pathname === href || pathname.startsWith(`${href}/`));

  useEffect(() => {
    const close = () => details.current?.removeAttribute("open");
    const onPointer = (event: Event) => {
      if (event.target instanceof Node && !details.current?.contains(event.target)) close();
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !details.current?.open) return;
      details.current.querySelector("summary")?.focus();
      close();
    };
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("focusin", onPointer);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("focusin", onPointer);
      document.removeEventListener("keydown", onKey);
    };
  }, []);

  return (
    // A page that is reached closes it: with another key it is another one.
    <details ref={details} key={pathname} className={styles.more}>
      <summary data-here={here || undefined}>More</summary>
      <div className={styles.list}>
        {others.map(({ href, label }) => (
          <NavLink key={href} href={href}>
            {label}
          </NavLink>
        ))}
      </div>
    </details>
  );
}
