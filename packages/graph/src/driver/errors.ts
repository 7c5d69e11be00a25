/** The database did not answer in time or is not there. A user may try again later. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
}

/** A query ran into its time limit and was ended. */
export class QueryTimedOut extends Error {
  override readonly name = "QueryTimedOut";
}

/** The database answers and does not let us in: wrong user or password. */
export class DatabaseRefused extends Error {
  override readonly name = "DatabaseRefused";
}
