import { SearchBox } from "../search/search-box.tsx";
import styles from "./header.module.css";
import { Link } from "./link.tsx";
import { Logo } from "./logo.tsx";
import { NavLink } from "./nav-link.tsx";
import { SchemeSwitch } from "./scheme-switch.tsx";

const destinations = [
  { href: "/explore", label: "Explore" },
  { href: "/data", label: "Data" },
  { href: "/playground", label: "Playground" },
  { href: "/add", label: "Add a report" },
] as const;

/** Wordmark, search and navigation, on every page. */
export function Header() {
  return (
    <header className={styles.header} data-print="none">
      <div className={styles.bar}>
        <Link href="/" className={styles.home} aria-label="Sayso, home">
          <Logo />
        </Link>
        <div className={styles.search}>
          <SearchBox id="header-search" />
        </div>
        <nav className={styles.nav} aria-label="Main">
          {destinations.map(({ href, label }) => (
            <NavLink key={href} href={href}>
              {label}
            </NavLink>
          ))}
        </nav>
        <SchemeSwitch />
      </div>
    </header>
  );
}
