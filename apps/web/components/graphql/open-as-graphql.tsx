import { playgroundHref } from "#lib/playground.ts";
import { Link } from "../shell/link.tsx";
import styles from "./open-as-graphql.module.css";

interface OpenAsGraphQLProps {
  readonly document: { toString(): string };
  readonly variables?: object;
}

/** Opens the query behind a page in the playground, with the variables that the page gave it. */
export function OpenAsGraphQL({ document, variables }: OpenAsGraphQLProps) {
  return (
    <Link href={playgroundHref(document, variables)} className={styles.link}>
      <span aria-hidden="true" className={styles.braces}>
        {"{ }"}
      </span>
      Open as GraphQL
    </Link>
  );
}
