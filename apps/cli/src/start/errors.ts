/** Why the product cannot start, in one line that says how to mend it. */
export class StartError extends Error {
  override readonly name = "StartError";
}
