import { databaseMessage, openTransaction, type Transaction } from '../../../prisma/transaction.ts';
import type { CheckScope } from '../../../verify/engine/check-scope.ts';
import { type Digest, digestInside, digestOutside } from '../../../verify/engine/digest.ts';
import { loadExistingContracts } from '../../batches.ts';
import { LEDGER_LOCK } from '../../control/ledger-session.ts';
import { EXECUTOR_LOCK, survey } from '../../preconditions.ts';

export interface Seen {
  inside: Digest;
  outside: Digest;
}

/**
 * Looks at the rows from outside. Its connection stays open between two looks, so that PostgreSQL reads its catalog
 * once, and opens anew when the server or the database went away under it.
 */
export class Onlooker implements AsyncDisposable {
  readonly #url: string;
  readonly #scope: CheckScope;
  #tx: Transaction | undefined;

  private constructor(url: string, scope: CheckScope) {
    this.#url = url;
    this.#scope = scope;
  }

  /** @param url of a database that has layer 0 */
  static async at(url: string, anchor: string): Promise<Onlooker> {
    await using tx = await openTransaction(url);
    return new Onlooker(url, (await survey(tx, anchor, await loadExistingContracts())).checkScope);
  }

  /** Every row, of the demo tenants and of everybody else. Each statement sees what is committed by then. */
  async look(): Promise<Seen> {
    const { graph, values } = this.#scope;
    const tx = await this.#open();
    return { inside: await digestInside(tx, graph, values), outside: await digestOutside(tx, graph, values) };
  }

  /**
   * Waits until whoever was killed has let go of their locks, which PostgreSQL does when it notices.
   *
   * @returns the locks that were not free within the lock timeout
   */
  async heldLocks(): Promise<string[]> {
    const held: string[] = [];
    for (const [name, key] of [
      ['executor lock', EXECUTOR_LOCK],
      ['ledger lock', LEDGER_LOCK],
    ] as const) {
      const tx = await this.#open();
      try {
        await tx.rows(`SELECT pg_advisory_lock(${key})::text`);
        await tx.rows(`SELECT pg_advisory_unlock(${key})`);
      } catch (error) {
        held.push(`${name} (${databaseMessage(error).message})`);
        await this.away();
      }
    }
    return held;
  }

  /** Lets go of the connection, so that the database can be replaced or the server be killed. */
  async away(): Promise<void> {
    await this.#tx?.rollback().catch(() => undefined);
    this.#tx = undefined;
  }

  async #open(): Promise<Transaction> {
    if (this.#tx) return this.#tx;
    this.#tx = await openTransaction(this.#url, { isolation: 'ReadCommitted', timeoutMs: HOUR_MS });
    await this.#tx.rows(`SELECT set_config('idle_in_transaction_session_timeout', '0', true)`);
    return this.#tx;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.away();
  }
}

const HOUR_MS = 3_600_000;
