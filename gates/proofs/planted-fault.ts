import type { Violation } from '../../verify/engine/check.ts';

/** What a fault is planted in: a suite's rows, what the engine rests on, the environment, or the records. */
export type FaultKind = 'suite' | 'engine' | 'environment' | 'control';

/** What every fault of the catalogue says of itself, wherever it is planted. */
export interface NamedFault {
  /** Stable and unique: `row-in-a-neighbour`, `pos.shift-totals/a-total-is-typed-in`. */
  name: string;
  kind: FaultKind;
  /** A statement in the present tense. */
  title: string;
  /** The check that exists for it; or the code of the refusal, where no gate is even begun. */
  check: string;
  /**
   * What the check must report first: null where an empty result is the finding. Of a refusal, the subject is its
   * code. `*` stands for whatever differs from run to run.
   */
  finding: Violation | null;
}

/** A fault that statements plant. They use the names that contracts use, and `{table}` for a table's demo rows. */
export interface SqlFault extends NamedFault {
  sql: readonly string[];
}

/** When a fault is planted in a batch's transaction, and so which checks can be asked. */
export type Moment = 'before the first row' | 'while seeding' | 'after the last row' | 'in the drill';

/** The fault of a lower-case name made of a check and a title. */
export function nameOf(check: string, title: string): string {
  const words = title
    .toLowerCase()
    .replaceAll(/['’"“”]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
  return `${check}/${words.replaceAll(/^-|-$/g, '')}`;
}
