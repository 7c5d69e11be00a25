"use client";

import { Page } from "#components/page/page.tsx";
import styles from "#components/states/state.module.css";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

/** A page that broke: a fault of ours, not of the question. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <Page width="reading">
      <div className={styles.state} data-tone="failure" role="alert">
        <h1 className={styles.title}>This page broke</h1>
        <p>That is a fault in Sayso, not in your question. The data is untouched.</p>
        <div className={styles.actions}>
          <button type="button" className={styles.retry} onClick={reset}>
            Try again
          </button>
          <a className={styles.retry} href="/">
            Go to the start
          </a>
        </div>
        {error.digest && <p className={styles.detail}>Error {error.digest}</p>}
      </div>
    </Page>
  );
}
