import type { Fault } from '../engine/fault.ts';
import { fact, prescription, provider, spoil } from './plant.ts';

/** For the rules on billing facts. */
export const billingFaults: readonly Fault[] = [
  spoil(
    'health.billing-types',
    'a test is filed as a procedure',
    ['billing_fact', fact('HFC-BF-0002'), `type = 'PROCEDURE'`],
    ['LAB_TEST', '19', '20'],
  ),
  spoil(
    'health.billing-mix',
    'a fact that was billed waits again',
    ['billing_fact', fact('HFC-BF-0001'), `status = 'PENDING'`],
    ['BILLED', '67', '68'],
  ),
  spoil(
    'health.rendered-is-recorded',
    'a consultation is sold for less',
    ['billing_fact', fact('HFC-BF-0001'), 'amount = 4500'],
    ['HFC-ENC-0001 CONSULTATION', '1 for 4500.00', '1 for 5000.00'],
  ),
  spoil(
    'health.rendered-is-recorded',
    'a test is billed without being named',
    ['billing_fact', fact('HFC-BF-0002'), '"labOrderId" = NULL'],
    ['HFC-ENC-0001 LAB_TEST', '1 for 8500.00', null],
  ),
  spoil(
    'health.rendered-is-recorded',
    'more is handed out than is billed',
    ['prescription', prescription('HFC-RX-0001'), '"dispensedQuantity" = 31'],
    ['HFC-ENC-0001 MEDICATION', '30 for 2400.00', '31 for 2480.00'],
  ),
  spoil(
    'health.no-vat',
    'a consultation bears VAT',
    ['billing_fact', fact('HFC-BF-0001'), '"taxAmount" = 375'],
    ['HFC-BF-0001', 'taxAmount=375.00 currency=NGN amount=5000.00', 'as agreed'],
  ),
  spoil(
    'health.billing-states',
    'a fact is waived without a reason',
    ['billing_fact', fact('HFC-BF-0031'), '"releaseReason" = NULL'],
    [
      'HFC-BF-0031',
      'status=WAIVED recordedAt=2026-01-07 13:16:00 billedAt=null releasedAt=2026-01-07 16:30:00 releaseReason=null',
      'as agreed',
    ],
  ),
  spoil(
    'health.billing-states',
    'a fact is billed tomorrow',
    ['billing_fact', fact('HFC-BF-0001'), `"billedAt" = '2026-03-12 11:00'`],
    [
      'HFC-BF-0001',
      'status=BILLED recordedAt=2025-11-19 09:12:00 billedAt=2026-03-12 11:00:00 releasedAt=null releaseReason=null',
      'as agreed',
    ],
  ),
  spoil(
    'health.pending-is-fresh',
    'an old consultation was never billed',
    ['billing_fact', fact('HFC-BF-0001'), `status = 'PENDING'`],
    ['HFC-BF-0001', 'since 2025-11-19', 'fresh'],
  ),
  spoil(
    'health.released-facts',
    'a doctor waives a fee',
    ['billing_fact', fact('HFC-BF-0031'), `"releasedById" = ${provider('HFC-STF-02')}`],
    ['HFC-BF-0031', 'WAIVED CONSULTATION DOCTOR', 'WAIVED CONSULTATION ADMIN'],
  ),
];
