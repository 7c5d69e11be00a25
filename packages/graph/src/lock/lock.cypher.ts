import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";

const nothing = z.object({});

export const createLockConstraint = query(
  `// createLockConstraint
CREATE CONSTRAINT lock_name IF NOT EXISTS FOR (lock:Lock) REQUIRE lock.name IS UNIQUE`,
  nothing,
);

/** Takes the write lock of the node before it reads who holds it, so that two askers see each other. */
export const readLock = query(
  `// readLock
MERGE (lock:Lock {name: $name})
SET lock.asked = timestamp()
RETURN lock.token AS token, lock.host AS host, lock.process AS process,
  timestamp() - lock.renewed AS age`,
  z.object({
    token: z.string().nullable(),
    host: z.string().nullable(),
    process: integer.nullable(),
    /** Milliseconds since it was last renewed, by the clock of the database. */
    age: integer.nullable(),
  }),
);

export const takeLock = query(
  `// takeLock
MATCH (lock:Lock {name: $name})
SET lock.token = $token, lock.host = $host, lock.process = $process, lock.renewed = timestamp()`,
  nothing,
);

export const renewLock = query(
  `// renewLock
MATCH (lock:Lock {name: $name})
WHERE lock.token = $token
SET lock.renewed = timestamp()
RETURN lock.token AS token`,
  z.object({ token: z.string() }),
);

export const releaseLock = query(
  `// releaseLock
MATCH (lock:Lock {name: $name})
WHERE lock.token = $token
REMOVE lock.token, lock.host, lock.process, lock.renewed`,
  nothing,
);
