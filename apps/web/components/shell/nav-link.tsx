"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "./link.tsx";
import styles from "./nav-link.module.css";

interface NavLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A destination of the navigation, marked while the reader is there. */
export function NavLink({ href, children }: NavLinkProps) {
  const pathname = usePathname();
  const here = pathname === href || pathname.startsWith(`${href}/`);
  return (
    <Link href={href} className={styles.link} aria-current={here ? "page" : undefined}>
      {children}
    </Link>
  );
}
