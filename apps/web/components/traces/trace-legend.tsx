import type { ReactNode } from "react";
import { stances } from "../statements/words.ts";
import tracks from "./clock-tracks.module.css";
import { clocks, clockWords } from "./clocks.ts";
import { StanceTag } from "./stance-mark.tsx";
import styles from "./trace-legend.module.css";

interface TraceLegendProps {
  readonly isBroken: boolean;
  /** Whether stances and the marks of clocks are told, too; else only how dates are drawn. */
  readonly isWhole: boolean;
}

/** What the marks of the picture mean. */
export function TraceLegend({ isBroken, isWhole }: TraceLegendProps) {
  return (
    <div className={styles.legend}>
      {isWhole && (
        <>
          <div>
            {stances.map((stance) => (
              <StanceTag key={stance} stance={stance} />
            ))}
          </div>
          <div>
            {clocks.map((clock) => (
              <span key={clock} className={tracks.mark} data-clock={clock}>
                <Sample>
                  <path className={tracks.shape} d={clockWords[clock].shape} />
                </Sample>{" "}
                <span className={styles.words}>
                  {clockWords[clock].name}, {clockWords[clock].meaning}
                </span>
              </span>
            ))}
          </div>
        </>
      )}
      <div>
        <span>
          <Sample>
            <rect className={tracks.bar} x="-13" y="-3" width="26" height="6" rx="3" />
          </Sample>{" "}
          a bar: the span that is known
        </span>
        <span className={tracks.mark} data-inferred="true">
          <Sample>
            <rect className={tracks.bar} x="-13" y="-3" width="26" height="6" rx="3" />
          </Sample>{" "}
          dashed: inferred
        </span>
        <span>
          <Sample>
            <rect className={tracks.bar} x="-5" y="-3" width="10" height="6" rx="3" />
            <path className={tracks.taper} d="M-5-3.5-15 0-5 3.5ZM5-3.5 15 0 5 3.5Z" />
          </Sample>{" "}
          pointed: about
        </span>
        <span>
          <span className={tracks.unknown} aria-hidden="true">
            ?
          </span>{" "}
          not known
        </span>
        {isBroken && <span>⫽ the axis leaves out a time in which nothing begins or ends</span>}
      </div>
    </div>
  );
}

function Sample({ children }: { readonly children: ReactNode }) {
  return (
    <svg className={styles.sample} viewBox="-16 -7 32 14" aria-hidden="true">
      {children}
    </svg>
  );
}
