import { auth, driver as connect } from "neo4j-driver";

export interface BoltAddress {
  uri: string;
  user: string;
  password: string;
}

export type BoltAnswer = "ok" | "refused-password" | { failure: string };

/** Logs on once and hangs up again: the answer says whether this address and password work now. */
export async function askBolt(address: BoltAddress, timeoutMs: number): Promise<BoltAnswer> {
  let driver: ReturnType<typeof connect> | undefined;
  try {
    driver = connect(address.uri, auth.basic(address.user, address.password), {
      connectionTimeout: timeoutMs,
      connectionAcquisitionTimeout: timeoutMs,
      maxTransactionRetryTime: 0,
      telemetryDisabled: true,
    });
    const late = new Promise<never>((_, refuse) => {
      setTimeout(() => refuse(new Error(`no answer in ${timeoutMs} ms`)), timeoutMs).unref();
    });
    await Promise.race([driver.verifyConnectivity(), late]);
    return "ok";
  } catch (error) {
    return isRefusal(error) ? "refused-password" : { failure: firstLine(error) };
  } finally {
    await driver?.close().catch(() => {});
  }
}

function isRefusal(error: unknown): boolean {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code.startsWith("Neo.ClientError.Security.");
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n")[0]?.slice(0, 200) ?? "";
}
