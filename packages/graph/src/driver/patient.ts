/** For work on the graph as a whole, which nobody awaits at a page: five minutes for a transaction. */
export const patient = { timeout: 300_000 } as const;
