import type { Layout } from "../_recipe/recipe.ts";
import { layouts } from "../_recipe/recipe.ts";
import styles from "./toolbar.module.css";

interface LayoutChoiceProps {
  readonly layout: Layout;
  readonly onChoose: (layout: Layout) => void;
}

const names: Readonly<Record<Layout, { readonly name: string; readonly title: string }>> = {
  force: { name: "Free", title: "What is tied lies near" },
  time: { name: "Time", title: "From left to right by date" },
  radial: { name: "Rings", title: "Around one entity, by distance" },
};

/** By which rule the picture is laid out. */
export function LayoutChoice({ layout, onChoose }: LayoutChoiceProps) {
  return (
    <fieldset className={styles.group}>
      <legend className="visually-hidden">Layout</legend>
      {layouts.map((one) => (
        <button
          key={one}
          type="button"
          className={styles.choice}
          aria-pressed={one === layout}
          title={names[one].title}
          onClick={() => onChoose(one)}
        >
          {names[one].name}
        </button>
      ))}
    </fieldset>
  );
}
