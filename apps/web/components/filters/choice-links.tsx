import type { ReactNode } from "react";
import { Link } from "../shell/link.tsx";
import styles from "./choice-links.module.css";

interface Choice {
  readonly href: string;
  readonly chosen: boolean;
  readonly label: ReactNode;
}

interface ChoiceLinksProps {
  /** What is chosen: “Kind”, “Order”. */
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** One of a few views of a list, each an address of its own. */
export function ChoiceLinks({ label, choices }: ChoiceLinksProps) {
  return (
    <nav aria-label={label} className={styles.choices} data-print="none">
      {choices.map((choice) => (
        <Link
          key={choice.href}
          href={choice.href}
          className={styles.choice}
          aria-current={choice.chosen ? "true" : undefined}
        >
          {choice.label}
        </Link>
      ))}
    </nav>
  );
}
