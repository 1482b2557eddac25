import { PrismaPg } from '@prisma/adapter-pg';
import { describeAddress } from './address.ts';
import { type Prisma, PrismaClient } from './generated/connection/client.ts';
import { HarnessError } from './harness-error.ts';
import { quoteName } from './quote-name.ts';

export type SqlValue = string | number | boolean | null | readonly string[];

/** A place where SQL runs. Everything that touches the database takes one as its first argument. */
export interface Session {
  /** Runs one statement and gives its rows. Cast in SQL to text, int, float8 or json. */
  rows<Row>(sql: string, ...values: SqlValue[]): Promise<Row[]>;
  /** Runs one statement and gives the number of rows that it affected. */
  run(sql: string, ...values: SqlValue[]): Promise<number>;
  /** Statements sent so far, transaction control included. */
  readonly roundTrips: number;
}

export interface Transaction extends Session, AsyncDisposable {
  /** @throws D3_STATEMENT_FAILED when it was refused, D3_COMMIT_UNANSWERED when nobody said whether it was one */
  commit(): Promise<void>;
  /** Undoes everything; harmless when the transaction has ended already. */
  rollback(): Promise<void>;
}

export interface TransactionOptions {
  isolation?: 'ReadCommitted' | 'RepeatableRead';
  /** Upper bound for the whole transaction. */
  timeoutMs?: number;
}

/**
 * The demo rows are few among everybody's and come by index. PostgreSQL takes a statement over many tables for a large
 * one and starts workers, which costs more than they save; and it merges along the whole index of a table, since it
 * expects the rows of a tenant that it does not know yet to lie at the beginning (manual, 19.7).
 */
const PLANNER_SETTINGS = { max_parallel_workers_per_gather: '0', enable_mergejoin: 'off' };

/** BEGIN, SET TRANSACTION and COMMIT or ROLLBACK are sent by Prisma, not by us. */
const CONTROL_ROUND_TRIPS = 3;

/**
 * Digests read rows as text, and text depends on these; the timeouts keep a stuck executor from
 * holding locks (PostgreSQL manual, 19.11). A COMMIT that was answered outlives a crash of the server, whatever
 * the server's own setting (manual, 19.5). A policy that would hide rows is an error, not a smaller result (manual,
 * 19.11.1). All of it ends with the transaction.
 */
const SESSION_SETTINGS = {
  search_path: 'public',
  TimeZone: 'UTC',
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  extra_float_digits: '1',
  bytea_output: 'hex',
  synchronous_commit: 'on',
  row_security: 'off',
  lock_timeout: '5s',
  idle_in_transaction_session_timeout: '120s',
};

class RolledBack extends Error {}

/**
 * Opens a transaction on a connection of its own and hands it out, so that it can span many steps.
 * Disposing of it rolls back whatever was not committed and closes the connection.
 *
 * @throws D3_DATABASE_UNREACHABLE, D3_DATABASE_REFUSED
 */
export async function openTransaction(
  url: string,
  { isolation = 'RepeatableRead', timeoutMs = 600_000 }: TransactionOptions = {},
): Promise<Transaction> {
  const client = new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000, keepAlive: true }),
  });
  const opened = Promise.withResolvers<Prisma.TransactionClient>();
  const closing = Promise.withResolvers<void>();
  const hold = async () => {
    try {
      await client.$transaction(
        async (tx) => {
          opened.resolve(tx);
          await closing.promise;
        },
        { isolationLevel: isolation, timeout: timeoutMs, maxWait: 15_000 },
      );
    } finally {
      await client.$disconnect();
    }
  };
  const finished = hold();
  finished.catch(opened.reject);

  let tx: Prisma.TransactionClient;
  try {
    tx = await opened.promise;
  } catch (cause) {
    throw connectionFailure(url, cause);
  }
  const transaction = new PrismaTransaction(tx, finished, closing);
  await transaction.rows(
    `SELECT ${Object.entries({ ...SESSION_SETTINGS, ...PLANNER_SETTINGS })
      .map(([name, value]) => `set_config('${name}', '${value}', true)`)
      .join(', ')}`,
  );
  return transaction;
}

class PrismaTransaction implements Transaction {
  roundTrips = CONTROL_ROUND_TRIPS;
  readonly #tx: Prisma.TransactionClient;
  readonly #finished: Promise<void>;
  readonly #closing: PromiseWithResolvers<void>;
  #open = true;

  constructor(tx: Prisma.TransactionClient, finished: Promise<void>, closing: PromiseWithResolvers<void>) {
    this.#tx = tx;
    this.#finished = finished;
    this.#closing = closing;
  }

  async rows<Row>(sql: string, ...values: SqlValue[]): Promise<Row[]> {
    this.roundTrips += 1;
    return this.#tx.$queryRawUnsafe<Row[]>(sql, ...values).catch((error: unknown) => {
      throw statementFailure(sql, error);
    });
  }

  async run(sql: string, ...values: SqlValue[]): Promise<number> {
    this.roundTrips += 1;
    return this.#tx.$executeRawUnsafe(sql, ...values).catch((error: unknown) => {
      throw statementFailure(sql, error);
    });
  }

  async commit(): Promise<void> {
    this.#open = false;
    this.#closing.resolve();
    await this.#finished.catch((error: unknown) => {
      throw commitFailure(error);
    });
  }

  async rollback(): Promise<void> {
    if (!this.#open) return;
    this.#open = false;
    this.#closing.reject(new RolledBack());
    await this.#finished.catch((error: unknown) => {
      if (!(error instanceof RolledBack)) throw error;
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.rollback();
  }
}

/** Runs `work` in one transaction that commits when it resolves and rolls back when it throws. */
export async function inTransaction<Result>(
  url: string,
  work: (tx: Transaction) => Promise<Result>,
  options?: TransactionOptions,
): Promise<Result> {
  await using tx = await openTransaction(url, options);
  const result = await work(tx);
  await tx.commit();
  return result;
}

/** Takes a role's privileges, and no others, until the transaction ends or the savepoint is undone. */
export async function actAs(session: Session, role: string): Promise<void> {
  await session.run(taking(role));
}

const taking = (role: string): string => `SET LOCAL ROLE ${quoteName(role)}`;

let savepoints = 0;

/**
 * Tries `work` for real and then undoes it, whatever its outcome: sequences apart, the database is as
 * before. PostgreSQL's counters keep counting what a savepoint rolled back.
 *
 * @param role whose privileges the work has; with the savepoint they are gone
 */
export async function tryAndUndo<Result>(
  session: Session,
  work: () => Promise<Result>,
  role?: string,
): Promise<Result> {
  savepoints += 1;
  const name = `trial_${savepoints}`;
  await session.run(`SAVEPOINT ${name}${role ? `; ${taking(role)}` : ''}`);
  try {
    return await work();
  } finally {
    await session.run(`ROLLBACK TO SAVEPOINT ${name}; RELEASE SAVEPOINT ${name}`);
  }
}

interface DriverFailure {
  kind?: string;
  originalCode?: string;
  originalMessage?: string;
  code?: string;
  message?: string;
}

/** What PostgreSQL itself said, out of the layers that Prisma and its driver wrap around it. */
export function databaseMessage(error: unknown): { sqlState: string; message: string } {
  const meta = (error as { meta?: { driverAdapterError?: { cause?: DriverFailure } } }).meta;
  const cause = meta?.driverAdapterError?.cause ?? (error as { cause?: DriverFailure }).cause;
  return {
    sqlState: cause?.originalCode ?? cause?.code ?? '',
    message: cause?.originalMessage ?? cause?.message ?? (error instanceof Error ? error.message : String(error)),
  };
}

const GRANTS_MISSING = 'nothing was kept; have the statements of "npm run grants" run by the owner of the tables';

/** `SQLSTATE 23505, duplicate key ...`; a lost connection has no state. */
function answerIn({ sqlState, message }: ReturnType<typeof databaseMessage>): string {
  return `${sqlState ? `SQLSTATE ${sqlState}, ` : ''}${message}`;
}

function statementFailure(sql: string, cause: unknown): HarnessError {
  const answer = databaseMessage(cause);
  const statement = sql.replaceAll(/\s+/g, ' ').trim().slice(0, 160);
  return new HarnessError(
    'D3_STATEMENT_FAILED',
    {
      subject: `statement "${statement}"`,
      have: answerIn(answer),
      want: 'success',
      next: answer.sqlState === '42501' ? GRANTS_MISSING : 'nothing was kept; mend the cause and run the command again',
    },
    { cause },
  );
}

/** Integrity violated, or rolled back by PostgreSQL (manual, appendix A): it answered. */
const REFUSED_BY_CONSTRAINT = /^(23|40)/;

function commitFailure(cause: unknown): HarnessError {
  const answer = databaseMessage(cause);
  if (REFUSED_BY_CONSTRAINT.test(answer.sqlState)) return statementFailure('COMMIT', cause);
  return new HarnessError(
    'D3_COMMIT_UNANSWERED',
    {
      subject: 'COMMIT',
      have: answerIn(answer),
      want: 'an answer',
      next: 'run "npm run status": PostgreSQL knows which way it went, and the next command records it',
    },
    { cause },
  );
}

function connectionFailure(url: string, cause: unknown): HarnessError {
  const { sqlState, message } = databaseMessage(cause);
  const refused = /^(28|3D|42)/.test(sqlState);
  return new HarnessError(
    refused ? 'D3_DATABASE_REFUSED' : 'D3_DATABASE_UNREACHABLE',
    {
      subject: `database ${describeAddress(url)}`,
      have: message,
      want: 'a connection',
      next: refused ? 'check user, password and database name' : 'check host, port and that the server is up',
    },
    { cause },
  );
}
