/** Small signs at a mark, drawn by their line around 0, 0. */
export const seals = {
  // “≠”
  contradicted: "M-4 -1.6h8M-4 1.6h8M2.4 -4.6l-4.8 9.2",
  // An arrow that leads on
  updated: "M-3.6 3.6L3.8 -3.8M-1.8 -3.8h5.6v5.6",
} as const;
