import styles from "./chart.module.css";

export const softLeft = "url(#accounts-soft-left)";
export const softRight = "url(#accounts-soft-right)";
export const softSides = "url(#accounts-soft-sides)";
export const softTop = "url(#accounts-soft-top)";
export const softBottom = "url(#accounts-soft-bottom)";
export const softEnds = "url(#accounts-soft-ends)";

/** Which way a mask fades, and between which ends: one, or both. */
const masks = [
  { id: "left", upright: false, stops: [0, 1] },
  { id: "right", upright: false, stops: [1, 0] },
  { id: "sides", upright: false, stops: [0, 1, 1, 0] },
  { id: "top", upright: true, stops: [0, 1] },
  { id: "bottom", upright: true, stops: [1, 0] },
  { id: "ends", upright: true, stops: [0, 1, 0] },
];

/** The fades that the pictures of a page share: what is not sharply known has no sharp end. */
export function SoftMasks() {
  return (
    <svg className={styles.masks} aria-hidden="true" focusable="false">
      <defs>
        {masks.map(({ id, upright, stops }) => (
          <g key={id}>
            <linearGradient id={`accounts-fade-${id}`} x2={upright ? 0 : 1} y2={upright ? 1 : 0}>
              {stops.map((shade, index) => (
                <stop
                  // biome-ignore lint/suspicious/noArrayIndexKey: the stops never move
                  key={index}
                  offset={index / (stops.length - 1)}
                  stopColor="#fff"
                  stopOpacity={shade}
                />
              ))}
            </linearGradient>
            <mask id={`accounts-soft-${id}`} maskContentUnits="objectBoundingBox">
              <rect width={1} height={1} fill={`url(#accounts-fade-${id})`} />
            </mask>
          </g>
        ))}
      </defs>
    </svg>
  );
}
