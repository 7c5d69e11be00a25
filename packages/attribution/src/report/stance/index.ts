export { certaintyOf } from "./certainty.ts";
export { stanceOf } from "./stance.ts";
