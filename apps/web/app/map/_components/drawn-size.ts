import type { Size } from "#components/map/view.ts";

/** What the server draws for; the browser draws anew for the room that it has. */
export const drawnSize: Size = { width: 960, height: 640 };
