/** Queries that read everything because that is what they are for, each with the reason. */
export const allowedScans: Readonly<Record<string, string>> = {
  deleteSome: "`reset` removes every node",
  listStrayEdges: "`doctor` looks at every typed edge",
};
