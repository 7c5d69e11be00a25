import type { ChartAccount } from "./account.ts";
import styles from "./chart.module.css";
import { type CardAccount, MarkLinks } from "./mark-links.tsx";
import { PanelPicture } from "./panel-picture.tsx";
import type { Picture } from "./picture.ts";
import type { TimeTick } from "./time.ts";

interface ChartPanelProps {
  readonly unit: string;
  readonly wide: Picture<ChartAccount & CardAccount>;
  readonly tall: Picture<ChartAccount & CardAccount>;
  readonly ticks: Readonly<Record<"wide" | "tall", readonly TimeTick[]>>;
  readonly signs: ReadonlyMap<string, number | null>;
}

/** The figures of one unit, drawn for a desk and for a phone, with links over the marks of both. */
export function ChartPanel({ unit, wide, tall, ticks, signs }: ChartPanelProps) {
  return (
    <div className={styles.panel}>
      <PanelPicture
        picture={wide}
        timeTicks={ticks.wide}
        unit={unit}
        signs={signs}
        className={`${styles.picture} ${styles.wide}`}
      />
      <PanelPicture
        picture={tall}
        timeTicks={ticks.tall}
        unit={unit}
        signs={signs}
        className={`${styles.picture} ${styles.tall}`}
      />
      <MarkLinks wide={wide} tall={tall} />
    </div>
  );
}
