import { useEffect, useRef } from "react";
import { PathChain } from "#components/paths/path-chain.tsx";
import { PathStanding } from "#components/paths/path-standing.tsx";
import { PathSteps } from "#components/paths/path-steps.tsx";
import { pathsWords } from "#components/paths/path-words.ts";
import type { PicturePath } from "../_picture/paths.ts";
import styles from "./path-panel.module.css";

interface PathAnswersProps {
  readonly paths: readonly PicturePath[];
  /** The place of the first of them among all paths of the picture. */
  readonly first: number;
  /** The place of the one that stands out. */
  readonly chosen: number | null;
  readonly onChoose: (place: number) => void;
  /** Id of an edge. */
  readonly onSelect: (target: string) => void;
}

/** Paths as chains to choose from; the chosen one opens to its steps and their statements. */
export function PathAnswers({ paths, first, chosen, onChoose, onSelect }: PathAnswersProps) {
  return (
    <>
      <p className={styles.note}>{pathsWords(paths.map(({ edges }) => edges.length))}</p>
      <ol className={styles.paths}>
        {paths.map((path, index) => (
          <PathItem
            key={path.edges.join(" ")}
            path={path}
            open={first + index === chosen}
            onOpen={() => onChoose(first + index)}
            onSelect={onSelect}
          />
        ))}
      </ol>
    </>
  );
}

interface PathItemProps {
  readonly path: PicturePath;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onSelect: (target: string) => void;
}

function PathItem({ path, open, onOpen, onSelect }: PathItemProps) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    // The one that was open above closes, and would carry this one out of sight.
    if (open && !wasOpen.current) button.current?.scrollIntoView({ block: "nearest" });
    wasOpen.current = open;
  }, [open]);

  return (
    <li className={styles.path} data-chosen={open}>
      <button
        ref={button}
        type="button"
        className={styles.choose}
        aria-expanded={open}
        onClick={onOpen}
      >
        <PathChain path={path.found} />
      </button>
      {open ? (
        <div className={styles.opened}>
          <PathStanding path={path.found} linked />
          <PathSteps
            path={path.found}
            allOf={({ edge }, words) => (
              <button type="button" className={styles.way} onClick={() => onSelect(edge.id)}>
                {words}
              </button>
            )}
          />
        </div>
      ) : (
        <p className={styles.standing}>
          <PathStanding path={path.found} />
        </p>
      )}
    </li>
  );
}
