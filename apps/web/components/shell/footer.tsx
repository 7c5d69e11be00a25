import { others } from "./destinations.ts";
import styles from "./footer.module.css";
import { Link } from "./link.tsx";

/** What this is, under which terms, and where it all comes from. */
export function Footer() {
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          Sayso keeps who said what: the claim, its speaker, the channel, the report and the day,
          each one click from the sentence it was read in.
        </p>
        <nav className={styles.links} aria-label="Footer" data-print="none">
          {others.map(({ href, label }) => (
            <Link key={href} href={href}>
              {label}
            </Link>
          ))}
          <button type="button" className={styles.keys} data-opens="keys" aria-haspopup="dialog">
            Keys
          </button>
        </nav>
        <p className={styles.terms}>
          Software under the Apache License 2.0. Licences of the data stand with{" "}
          <Link href="/data#imports">each import</Link>. Days are counted in the zone shown beside
          them.
        </p>
      </div>
    </footer>
  );
}
