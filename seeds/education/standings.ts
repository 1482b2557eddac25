import { dice } from '../dice.ts';
import type { Row } from '../seed.ts';
import content from './content.json' with { type: 'json' };
import type { Pupil } from './pupils.ts';

export type FeeStatus = NonNullable<Row<'edu_fee_assignment'>['status']>;

/** Who pays how. */
export interface Standings {
  /** Have everything waived. */
  scholars: ReadonlySet<Pupil>;
  /** Still owe the last instalment for the second term. */
  owing: ReadonlySet<Pupil>;
  /** For the running term; who is not named has paid. */
  now: ReadonlyMap<Pupil, FeeStatus>;
}

/**
 * Of the portal parent's two children one is paid for and one in part; whoever owes for last term has not
 * begun to pay for this one.
 */
export function standingsOf(pupils: readonly Pupil[]): Standings {
  const { scholars, owingForLastTerm, standing } = content.fees;
  const [paidFor, paidInPart, ...others] = pupils;
  if (!paidFor || !paidInPart) throw new Error('the portal parent has two children');
  const queue = dice('education fees').helpers.shuffle(others);
  const billed = queue.slice(scholars, scholars + standing.BILLED);
  const inPart = queue.slice(scholars + standing.BILLED).slice(0, standing.PARTIALLY_PAID);
  const pending = queue.slice(-standing.PENDING);
  return {
    scholars: new Set(queue.slice(0, scholars)),
    owing: new Set(billed.slice(0, owingForLastTerm)),
    now: new Map([
      ...each('BILLED', billed),
      ...each('PARTIALLY_PAID', [paidInPart, ...inPart]),
      ...each('PENDING', pending),
    ]),
  };
}

function each(status: FeeStatus, pupils: readonly Pupil[]): [Pupil, FeeStatus][] {
  return pupils.map((pupil) => [pupil, status]);
}
