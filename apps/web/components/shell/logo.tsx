import styles from "./logo.module.css";

/** The mark: a pair of quotation marks that are two linked nodes. `app/icon.svg` holds the same drawing. */
export function Logo() {
  return (
    <span className={styles.logo}>
      <svg viewBox="0 0 32 32" className={styles.mark} aria-hidden="true">
        <path d="M10 18.5h12" className={styles.edge} />
        <path d="M12.2 6.5C7.6 8.8 4.8 13 4.8 18.3a5.2 5.2 0 1 0 5.2-5.2c-.5 0-.9 0-1.3.1.7-1.7 2.1-3.2 4.3-4.5Z" />
        <path d="M24.2 6.5c-4.6 2.3-7.4 6.5-7.4 11.8a5.2 5.2 0 1 0 5.2-5.2c-.5 0-.9 0-1.3.1.7-1.7 2.1-3.2 4.3-4.5Z" />
      </svg>
      <span className={styles.word}>sayso</span>
    </span>
  );
}
