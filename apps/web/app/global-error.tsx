"use client";

import "./theme/index.css";
import styles from "#components/states/state.module.css";

/** The last resort, when the frame of the site itself broke: it stands alone, without header and theme. */
export default function GlobalError({
  error,
}: {
  readonly error: Error & { readonly digest?: string };
}) {
  return (
    <html lang="en">
      <head>
        <title>Sayso: something broke</title>
      </head>
      <body>
        <main className={styles.alone}>
          <div className={styles.state} data-tone="failure" role="alert">
            <h1 className={styles.title}>Sayso broke</h1>
            <p>That is a fault in Sayso, not in your question. The data is untouched.</p>
            <a className={styles.retry} href="/">
              Go to the start
            </a>
            {error.digest && <p className={styles.detail}>Error {error.digest}</p>}
          </div>
        </main>
      </body>
    </html>
  );
}
