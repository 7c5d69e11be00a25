import type { SearchKind } from "../../generated/graphql.ts";

/**
 * One shape per kind, in a box of 16 by 16, filled by the even-odd rule. The same outlines serve the pages
 * (SVG) and the explorer (canvas), so that a kind is told by its shape where colour does not help.
 */
export const shapes: Readonly<Record<SearchKind, string>> = {
  // Head and shoulders
  PERSON:
    "M8 1.4a3.3 3.3 0 1 1 0 6.6 3.3 3.3 0 0 1 0-6.6ZM1.8 14.6c0-3.4 2.7-5.6 6.2-5.6s6.2 2.2 6.2 5.6Z",
  // A block with four windows
  ORGANIZATION:
    "M3.2 1.6h9.6c.9 0 1.6.7 1.6 1.6v9.6c0 .9-.7 1.6-1.6 1.6H3.2c-.9 0-1.6-.7-1.6-1.6V3.2c0-.9.7-1.6 1.6-1.6ZM4.6 4.6v2.3h2.3V4.6ZM9.1 4.6v2.3h2.3V4.6ZM4.6 9.1v2.3h2.3V9.1ZM9.1 9.1v2.3h2.3V9.1Z",
  // A pin
  PLACE:
    "M8 .9a5.4 5.4 0 0 1 5.4 5.4c0 3.6-3.7 6.7-5.4 8.8-1.7-2.1-5.4-5.2-5.4-8.8A5.4 5.4 0 0 1 8 .9ZM8 4.2a2.1 2.1 0 1 0 0 4.2 2.1 2.1 0 0 0 0-4.2Z",
  // A nut
  EQUIPMENT:
    "M4.3 1.6h7.4L15.4 8l-3.7 6.4H4.3L.6 8ZM8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z",
  // A diamond
  EVENT: "M8 .6 15.4 8 8 15.4.6 8ZM8 5.6 5.6 8 8 10.4 10.4 8Z",
  // Waves from a mast
  CHANNEL:
    "M8 5.6a2.4 2.4 0 1 1 0 4.8 2.4 2.4 0 0 1 0-4.8ZM3.2 2.2 4.5 3.5a6.4 6.4 0 0 0 0 9L3.2 13.8a8.2 8.2 0 0 1 0-11.6ZM12.8 2.2a8.2 8.2 0 0 1 0 11.6L11.5 12.5a6.4 6.4 0 0 0 0-9Z",
  // A proposition: a ring with a bar
  CLAIM:
    "M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2ZM8 2.9a5.1 5.1 0 1 0 0 10.2A5.1 5.1 0 0 0 8 2.9ZM4.9 7.1h6.2v1.8H4.9Z",
  // Quotation marks
  STATEMENT:
    "M6.9 3.2C4.1 4.3 2 6.7 2 9.8 2 11.7 3.1 13 4.7 13a2.5 2.5 0 0 0 2.5-2.5C7.2 9.1 6.2 8.1 4.9 8.1c-.2 0-.4 0-.5.1.2-1.5 1.5-2.9 3.2-3.7ZM13.7 3.2C10.9 4.3 8.8 6.7 8.8 9.8c0 1.9 1.1 3.2 2.7 3.2A2.5 2.5 0 0 0 14 10.5c0-1.4-1-2.4-2.3-2.4-.2 0-.4 0-.5.1.2-1.5 1.5-2.9 3.2-3.7Z",
  // A page with lines
  SOURCE:
    "M3.6 1.2h6.2l3.4 3.4v9.2c0 .6-.4 1-1 1H3.6c-.6 0-1-.4-1-1V2.2c0-.6.4-1 1-1ZM5 7v1.3h6V7ZM5 9.7V11h6V9.7ZM5 4.3v1.3h3V4.3Z",
};
