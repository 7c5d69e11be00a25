/** What a key means, given whether `g` was pressed before it. */
export type Press =
  | { readonly does: "wait" }
  | { readonly does: "go"; readonly href: string }
  | { readonly does: "single"; readonly key: string }
  | { readonly does: "nothing" };

/** Reads one key: `g` waits for a second one, which names a page; any other key stands alone. */
export function readKey(
  key: string,
  afterG: boolean,
  pages: ReadonlyArray<{ readonly href: string; readonly key?: string }>,
): Press {
  if (afterG) {
    const page = pages.find((one) => one.key === key);
    return page ? { does: "go", href: page.href } : { does: "nothing" };
  }
  return key === "g" ? { does: "wait" } : { does: "single", key };
}
