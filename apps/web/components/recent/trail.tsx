"use client";

import { usePathname } from "next/navigation";
import { Link } from "../shell/link.tsx";
import { useKept, way } from "./kept.ts";
import { StepGlyph } from "./step-glyph.tsx";
import styles from "./trail.module.css";

/** The way taken in this tab, in the room above a page's title: nothing moves when it appears. */
export function Trail() {
  const steps = useKept(way);
  const pathname = usePathname();
  const here = steps.findIndex(({ href }) => href.split("?", 1)[0] === pathname);
  // A page that is not remembered stands at the end of the whole way.
  const before = here < 0 ? steps : steps.slice(0, here);
  const current = steps[here];
  if (before.length === 0 || pathname === "/") return null;
  return (
    <nav className={styles.trail} aria-label="The way here" data-print="none">
      <ol className={styles.steps}>
        {before.map(({ kind, label, href }) => (
          <li key={href}>
            <Link href={href} title={label}>
              <StepGlyph kind={kind} /> <bdi>{label}</bdi>
            </Link>
          </li>
        ))}
        {current && (
          <li aria-current="page" title={current.label}>
            <StepGlyph kind={current.kind} /> <bdi>{current.label}</bdi>
          </li>
        )}
      </ol>
    </nav>
  );
}
