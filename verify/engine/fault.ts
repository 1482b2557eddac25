import type { Violation } from './check.ts';

/**
 * A fault planted on purpose in proven data, to see the check that exists for it turn red. `sql` is one
 * statement with the names that contracts use, `{table}` excepted: a fault addresses real tables.
 */
export interface Fault {
  /** The check that must catch it. */
  check: string;
  title: string;
  sql: string;
  /** What the check must report first; null where an empty result is the finding. */
  finding: Violation | null;
}
