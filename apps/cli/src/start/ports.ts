import { tryPort } from "@sayso/neo4j-local";
import { StartError } from "./errors.ts";

/** Refuses with one line if something else listens on the port; `setting` names what chooses it. */
export async function requireFreePort(host: string, port: number, setting: string): Promise<void> {
  const code = await tryPort(host, port);
  if (code === undefined) return;
  const reason = code === "EADDRINUSE" ? "is taken" : `cannot be used (${code})`;
  throw new StartError(
    `Port ${port} on ${host} ${reason}: end what uses it, or choose another one, e.g. ${setting}=${port + 1} npm start.`,
  );
}
