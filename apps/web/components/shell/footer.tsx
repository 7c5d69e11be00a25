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
          <Link href="/entities">Entities</Link>
          <Link href="/sources">Sources</Link>
          <Link href="/data">About the data</Link>
          <Link href="/add">Add a report</Link>
          <Link href="/playground">GraphQL</Link>
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
