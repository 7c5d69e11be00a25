import { createServer } from "node:net";
import type { Listening } from "../../apps/cli/src/start/services.ts";

/** Keeps the log of an API that tests start to what went wrong. */
export const quiet = { SAYSO_LOG_LEVEL: "error" };

/** A place on 127.0.0.1 where nobody listens at the moment. */
export async function freePlace(): Promise<Listening> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || !address) throw new Error("No free port.");
  return { host: "127.0.0.1", port: address.port };
}
