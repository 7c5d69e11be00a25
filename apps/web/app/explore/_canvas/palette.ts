import { colorToArray } from "sigma/utils";
import type { EntityKind } from "#generated/graphql.ts";

/** The colours of the canvas, as the page shows them now. */
export interface Palette {
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly ground: string;
  readonly line: string;
  readonly rim: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly accent: string;
  readonly doubt: string;
  /** Edges where there are too many to follow one. */
  readonly accentPale: string;
  readonly inkPale: string;
  readonly font: string;
}

/** Reads the tokens of the theme: a token holds both schemes, its computed colour only the one that counts. */
export function readPalette(container: HTMLElement): Palette {
  const probe = document.createElement("span");
  // Where motion is reduced every change of colour is a short transition, and would be read at its beginning.
  probe.style.setProperty("transition", "none", "important");
  container.append(probe);
  const colour = (token: string) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  };
  const ground = colour("surface");
  const palette = {
    kinds: {
      PERSON: colour("kind-person"),
      ORGANIZATION: colour("kind-organization"),
      PLACE: colour("kind-place"),
      EQUIPMENT: colour("kind-equipment"),
      EVENT: colour("kind-event"),
      CHANNEL: colour("kind-channel"),
    },
    ground,
    line: colour("line"),
    rim: colour("line-strong"),
    ink: colour("ink"),
    inkSoft: colour("ink-faint"),
    accent: colour("accent"),
    doubt: colour("stance-denies"),
    accentPale: mixed(colour("accent"), ground),
    inkPale: mixed(colour("ink-faint"), ground),
    font: getComputedStyle(container).fontFamily,
  };
  probe.remove();
  return palette;
}

/** One part of a colour in four parts of the ground: the canvas draws each edge opaque. */
function mixed(colour: string, ground: string): string {
  const [one, other] = [colorToArray(colour), colorToArray(ground)];
  const channels = [0, 1, 2].map((at) => {
    const [from = 0, to = 0] = [one[at], other[at]];
    return Math.round(from * 0.22 + to * 0.78);
  });
  return `rgb(${channels.join(", ")})`;
}

/** Calls back when the scheme changes, by the reader's system or by the switch. Returns how to stop. */
export function watchScheme(onChange: () => void): () => void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const chosen = new MutationObserver(onChange);
  system.addEventListener("change", onChange);
  chosen.observe(document.documentElement, { attributeFilter: ["data-mantine-color-scheme"] });
  return () => {
    system.removeEventListener("change", onChange);
    chosen.disconnect();
  };
}
