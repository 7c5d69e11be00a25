import { StepGlyph } from "../recent/step-glyph.tsx";
import type { Command } from "./command.ts";
import styles from "./palette.module.css";

interface PaletteLineProps {
  readonly command: Command;
  readonly place: number;
  readonly chosen: number;
  readonly onAct: (command: Command) => void;
}

/** One line: the kind's shape, the name, what tells it from its like, and the keys that do the same. */
export function PaletteLine({ command, place, chosen, onAct }: PaletteLineProps) {
  const { kind, label, detail, keys } = command;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus (aria-activedescendant)
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the field
    <div
      id={`palette-${place}`}
      role="option"
      aria-selected={place === chosen}
      className={styles.line}
      // The field must not lose the focus before the click counts.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onAct(command)}
    >
      <span className={styles.glyph}>{kind && <StepGlyph kind={kind} />}</span>
      <bdi className={styles.label}>{label}</bdi>
      {detail && <bdi className={styles.detail}>{detail}</bdi>}
      {keys && (
        <span className={styles.keys} aria-hidden="true">
          {keys.split(" ").map((key, stroke) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: strokes keep their order
            <kbd key={stroke}>{key}</kbd>
          ))}
        </span>
      )}
    </div>
  );
}
