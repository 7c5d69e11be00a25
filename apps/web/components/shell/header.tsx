import { SearchBox } from "../search/search-box.tsx";
import { views } from "./destinations.ts";
import styles from "./header.module.css";
import { Link } from "./link.tsx";
import { Logo } from "./logo.tsx";
import { MoreMenu } from "./more-menu.tsx";
import { NavLink } from "./nav-link.tsx";
import { PaletteButton } from "./palette-button.tsx";
import { SchemeSwitch } from "./scheme-switch.tsx";

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
          {views.map(({ href, label }) => (
            <NavLink key={href} href={href}>
              {label}
            </NavLink>
          ))}
          <MoreMenu />
        </nav>
        <div className={styles.tools}>
          <PaletteButton />
          <SchemeSwitch />
        </div>
      </div>
    </header>
  );
}
