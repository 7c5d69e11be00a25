import neo4j, {
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type Session,
} from "neo4j-driver";
import { DatabaseRefused, DatabaseUnavailable, QueryTimedOut } from "./errors.ts";
import type { Query } from "./query.ts";

/** Where a Neo4j is and how to sign in. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database?: string | undefined;
}

/** What one round trip to the database was. */
export interface RoundTrip {
  /** Name of the query, from the comment on its first line. */
  readonly name: string;
  readonly milliseconds: number;
}

export interface RunOptions {
  /** Ends the transaction in the database after so many milliseconds; 10,000 if left out. */
  readonly timeout?: number;
  /** Ends the session, and with it the transaction, when the client goes away. */
  readonly signal?: AbortSignal | undefined;
}

/** Runs queries in the transaction it stands for. */
export interface Transaction {
  run<Row>(query: Query<Row>, parameters?: Record<string, unknown>): Promise<Row[]>;
}

const defaultTimeout = 10_000;

/**
 * How much later than the database we end a transaction ourselves, for one that hangs ends nothing. It ends
 * nothing while it plans a query either, which takes seconds on a machine with other work.
 */
const grace = 5_000;

/** How long a session is waited for that closes; with the two above it stays under a request's 20 seconds. */
const closesWithin = 1_000;

/** The only way to the driver: one per process, with a view per request made by `observed`. */
export class Database {
  private constructor(
    private readonly driver: Driver,
    private readonly name: string,
    private readonly onRoundTrip: (trip: RoundTrip) => void = () => {},
    private readonly signal?: AbortSignal,
  ) {}

  /** Connects lazily; call `verify` to know at once whether the database answers. */
  static connect(connection: Connection): Database {
    const driver = neo4j.driver(
      connection.uri,
      neo4j.auth.basic(connection.user, connection.password),
      {
        connectionAcquisitionTimeout: 5_000,
        connectionTimeout: 5_000,
        // Retries wait 1, 2, 4 … seconds: the one after 3 is the last, so that an answer comes within 5.
        maxTransactionRetryTime: 2_000,
        maxConnectionPoolSize: 50,
        telemetryDisabled: true,
        userAgent: "sayso",
      },
    );
    return new Database(driver, connection.database ?? "neo4j");
  }

  /** The same database, which reports each round trip and ends its work when `signal` is aborted. */
  observed(onRoundTrip: (trip: RoundTrip) => void, signal?: AbortSignal): Database {
    return new Database(this.driver, this.name, onRoundTrip, signal);
  }

  /** One reading query in a transaction of its own. */
  async read<Row>(
    query: Query<Row>,
    parameters: Record<string, unknown> = {},
    options: RunOptions = {},
  ): Promise<Row[]> {
    return this.withSession(neo4j.session.READ, options, (session, timeout) =>
      session.executeRead((transaction) => this.run(transaction, query, parameters), { timeout }),
    );
  }

  /** All work of one write, in one transaction. It may run twice: write what may be written twice. */
  async write<Result>(
    work: (transaction: Transaction) => Promise<Result>,
    options: RunOptions = {},
  ): Promise<Result> {
    return this.withSession(neo4j.session.WRITE, options, (session, timeout) =>
      session.executeWrite(
        (transaction) =>
          work({ run: (query, parameters = {}) => this.run(transaction, query, parameters) }),
        { timeout },
      ),
    );
  }

  /** A statement that opens its own transactions or changes the schema, such as `CREATE INDEX`. */
  async runAlone<Row>(
    query: Query<Row>,
    parameters: Record<string, unknown> = {},
    options: RunOptions = {},
  ): Promise<Row[]> {
    return this.withSession(
      neo4j.session.WRITE,
      { timeout: 600_000, ...options },
      async (session, timeout) => {
        const result = await session.run(query.text, parameters, { timeout });
        return result.records.map((record) => query.row.parse(record.toObject()));
      },
    );
  }

  /** Throws DatabaseUnavailable if the database does not answer. */
  async verify(): Promise<void> {
    try {
      await this.driver.verifyConnectivity({ database: this.name });
    } catch (error) {
      throw translate(error);
    }
  }

  async close(): Promise<void> {
    await this.driver.close();
  }

  private async run<Row>(
    transaction: ManagedTransaction,
    query: Query<Row>,
    parameters: Record<string, unknown>,
  ): Promise<Row[]> {
    const begun = performance.now();
    try {
      const result = await transaction.run(query.text, parameters);
      return result.records.map((record) => query.row.parse(record.toObject()));
    } finally {
      this.onRoundTrip({ name: queryName(query), milliseconds: performance.now() - begun });
    }
  }

  private async withSession<Result>(
    defaultAccessMode: "READ" | "WRITE",
    options: RunOptions,
    work: (session: Session, timeout: number) => Promise<Result>,
  ): Promise<Result> {
    const signal = options.signal ?? this.signal;
    signal?.throwIfAborted();
    const session = this.driver.session({ database: this.name, defaultAccessMode });
    const end = () => void session.close();
    signal?.addEventListener("abort", end, { once: true });
    const timeout = options.timeout ?? defaultTimeout;
    try {
      return await within(timeout + grace, work(session, timeout));
    } catch (error) {
      throw translate(error);
    } finally {
      signal?.removeEventListener("abort", end);
      await within(closesWithin, session.close()).catch(() => {});
    }
  }
}

/** The name of a query, from the comment on its first line. */
export function queryName(query: Query<unknown>): string {
  return /^\s*\/\/ (\w+)/.exec(query.text)?.[1] ?? "unnamed";
}

/** The result of `work`, or DatabaseUnavailable where it does not come within so many milliseconds. */
async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const error = new DatabaseUnavailable("The database does not answer.");
    timer = setTimeout(() => reject(error), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function translate(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith("Neo.ClientError.Security")) {
    return new DatabaseRefused("The database refuses this user or password.", { cause: error });
  }
  if (/TransactionTimedOut|LockClient/.test(error.code)) {
    return new QueryTimedOut("The query took too long and was ended.", { cause: error });
  }
  const gone = ["ServiceUnavailable", "SessionExpired"].includes(error.code);
  return gone || error.retriable || /acquisition timed out/.test(error.message)
    ? new DatabaseUnavailable("The database does not answer.", { cause: error })
    : error;
}
