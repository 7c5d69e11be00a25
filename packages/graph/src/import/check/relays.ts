/** An order in which every statement comes after those it passes on, or the members of a circle. */
export function orderByRelays(
  ids: readonly string[],
  relayed: (id: string) => readonly string[],
): { readonly order: readonly string[] } | { readonly circle: readonly string[] } {
  const order: string[] = [];
  const state = new Map<string, "open" | "done">();
  for (const start of ids) {
    // An explicit stack: a chain may be longer than the stack of calls.
    const path: { readonly id: string; readonly rest: string[] }[] = [];
    const open = (id: string) => {
      state.set(id, "open");
      path.push({ id, rest: [...relayed(id)] });
    };
    if (!state.has(start)) open(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.rest.pop();
      if (next === undefined) {
        state.set(top.id, "done");
        order.push(top.id);
        path.pop();
      } else if (state.get(next) === "open") {
        const members = path.map((step) => step.id);
        return { circle: members.slice(members.indexOf(next)) };
      } else if (!state.has(next)) open(next);
    }
  }
  return { order };
}
