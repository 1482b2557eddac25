import type { Fault } from '../engine/fault.ts';
import { matter, retainer, spoil, transaction } from './plant.ts';

/** For the rules on retainers. */
export const retainerFaults: readonly Fault[] = [
  spoil(
    'retainer-mix',
    'the exhausted retainer is in use',
    ['leg_retainer', retainer('NAC-MAT-0001'), `status = 'ACTIVE'`],
    ['ACTIVE', '5', '4'],
  ),
  spoil(
    'retainer-transaction-mix',
    'the refund counts as a transfer',
    ['leg_retainer_transaction', transaction('NAC-MAT-0001', 3), `type = 'TRANSFER'`],
    ['REFUND', '0', '1'],
  ),
  spoil(
    'retainers-kept',
    'a matter with a retainer is billed by the hour',
    ['leg_matter', matter('NAC-MAT-0003'), `"billingType" = 'HOURLY'`],
    ['NAC-MAT-0003', '1', '0'],
  ),
  spoil(
    'balance',
    'a retainer is drawn down without a transaction',
    ['leg_retainer', retainer('NAC-MAT-0004'), '"currentBalance" = 4000000'],
    ['NAC-MAT-0004', '4000000.00', '4395000.00'],
  ),
  spoil(
    'running-balance',
    'a transaction leaves another balance',
    ['leg_retainer_transaction', transaction('NAC-MAT-0003', 2), '"balanceAfter" = 2500000'],
    ['NAC-MAT-0003 #2', '2500000.00', '2493000.00'],
  ),
  spoil(
    'transaction-order',
    'the refund comes before the withdrawal',
    ['leg_retainer_transaction', transaction('NAC-MAT-0001', 3), `"occurredAt" = "occurredAt" - interval '60 days'`],
    ['NAC-MAT-0001 #2', '2', '3'],
  ),
  spoil(
    'transaction-signs',
    'a withdrawal names no invoice',
    ['leg_retainer_transaction', transaction('NAC-MAT-0006', 2), '"invoiceReference" = NULL'],
    ['NAC-MAT-0006 #2', 'WITHDRAWAL -825000.00', 'WITHDRAWAL as agreed'],
  ),
  spoil(
    'transaction-signs',
    'a withdrawal brings money in',
    ['leg_retainer_transaction', transaction('NAC-MAT-0006', 2), 'amount = -amount'],
    ['NAC-MAT-0006 #2', 'WITHDRAWAL 825000.00 NAC-INV-0005', 'WITHDRAWAL as agreed'],
  ),
  spoil(
    'first-deposit',
    'the initial amount was never paid in',
    ['leg_retainer', retainer('NAC-MAT-0007'), '"initialAmount" = 2500000'],
    ['NAC-MAT-0007', 'DEPOSIT 2000000.00', 'DEPOSIT of the fee agreed, 2000000.00'],
  ),
  spoil(
    'exhausted',
    'a retainer with money in it is exhausted',
    ['leg_retainer', retainer('NAC-MAT-0007'), `status = 'EXHAUSTED'`],
    ['NAC-MAT-0007', 'EXHAUSTED 200000.00', 'ACTIVE 200000.00'],
  ),
  spoil(
    'low-retainer',
    'the low retainer is topped up',
    ['leg_retainer', retainer('NAC-MAT-0006'), '"currentBalance" = 900000'],
    ['low retainers', '0', '1'],
  ),
];
