import type { Fault } from '../engine/fault.ts';
import { charge, guest, reservation, service, spoil, stay } from './plant.ts';

/** For the rules on what everything costs. */
export const chargeFaults: readonly Fault[] = [
  spoil(
    'charge-types',
    'the minibar is booked as food',
    ['charge_fact', charge('PSL-CHG-0237'), `type = 'FOOD'`],
    ['FOOD', '20', '19'],
  ),
  spoil(
    'charge-mix',
    'a charge of a guest in the house is billed',
    ['charge_fact', charge('PSL-CHG-0237'), `status = 'BILLED'`],
    ['BILLED', '187', '186'],
  ),
  spoil(
    'charge-amount',
    'an amount is typed in',
    ['charge_fact', charge('PSL-CHG-0225'), 'amount = 100000'],
    ['PSL-CHG-0225', 'quantity=2 unitAmount=55000.00 amount=100000.00', 'as agreed'],
  ),
  spoil(
    'room-nights',
    'a night too many is charged',
    ['charge_fact', charge('PSL-CHG-0225'), 'quantity = 3, amount = 165000'],
    ['PSL-STY-0111', '3 × 55000.00', '2 × 55000.00'],
  ),
  spoil(
    'room-nights',
    'a guest lives for nothing',
    ['charge_fact', charge('PSL-CHG-0225'), `type = 'LAUNDRY'`],
    ['PSL-STY-0111', null, '2 × 55000.00'],
  ),
  spoil(
    'service-charged',
    'the service on a dinner is forgotten',
    ['charge_fact', charge('PSL-CHG-0217'), '"baseChargeId" = NULL'],
    ['PSL-CHG-0216', 'no service', '700.00, PENDING, same folio'],
  ),
  spoil(
    'service-charged',
    'the service is a fifth',
    ['charge_fact', charge('PSL-CHG-0217'), '"unitAmount" = 1400, amount = 1400'],
    ['PSL-CHG-0216', '1400.00, PENDING, same folio', '700.00, PENDING, same folio'],
  ),
  spoil(
    'service-charged',
    'service is charged on a room',
    ['charge_fact', charge('PSL-CHG-0217'), `"baseChargeId" = ${charge('PSL-CHG-0225')}`],
    ['PSL-CHG-0216', 'no service', '700.00, PENDING, same folio'],
  ),
  spoil(
    'late-and-early',
    'a guest who left late pays no fee',
    ['charge_fact', charge('PSL-CHG-0193'), `type = 'LAUNDRY'`],
    ['PSL-STY-0094 LATE_CHECKOUT', 'no fee', '5000.00'],
  ),
  spoil(
    'late-and-early',
    'a guest who left in time pays the fee',
    ['charge_fact', charge('PSL-CHG-0193'), `"stayId" = ${stay('PSL-STY-0105')}`],
    ['PSL-STY-0094 LATE_CHECKOUT', 'no fee', '5000.00'],
  ),
  spoil(
    'late-and-early',
    'a guest came early and nobody minded',
    ['stay', stay('PSL-STY-0105'), `"checkedInAt" = "checkedInAt" - interval '3 hours'`],
    ['PSL-STY-0105 EARLY_CHECK_IN', 'no fee', '5000.00'],
  ),
  spoil(
    'pieces-charged',
    'laundry has another price',
    ['charge_fact', charge('PSL-CHG-0210'), '"unitAmount" = 1000, amount = 3000'],
    ['PSL-CHG-0210', '1000.00', '1200.00'],
  ),
  spoil(
    'pieces-charged',
    'laundry is returned and not charged',
    ['service_event', service('PSL-SRV-0037'), `status = 'COMPLETED', "completedAt" = :now::timestamp`],
    ['PSL-SRV-0037', '0', '1'],
  ),
  spoil(
    'charge-states',
    'a charge of a guest who left is still pending',
    ['charge_fact', charge('PSL-CHG-0203'), `status = 'PENDING', "billedAt" = NULL`],
    ['PSL-CHG-0203', 'pending', 'billed at 2026-03-10 06:29:00'],
  ),
  spoil(
    'charge-states',
    'a fee is waived without a reason',
    ['charge_fact', charge('PSL-CHG-0050'), '"releaseReason" = NULL'],
    ['PSL-CHG-0050', 'WAIVED against its times', 'let go at 2026-02-17 12:26:00'],
  ),
  spoil(
    'charge-states',
    'a bill was written before the guest left',
    ['charge_fact', charge('PSL-CHG-0203'), `"billedAt" = "billedAt" - interval '1 hour'`],
    ['PSL-CHG-0203', 'billed at 2026-03-10 05:29:00', 'billed at 2026-03-10 06:29:00'],
  ),
  spoil(
    'charge-owner',
    'a charge names another guest than its stay',
    ['charge_fact', charge('PSL-CHG-0225'), `"guestId" = ${guest('PSL-GST-0002')}`],
    ['PSL-CHG-0225', 'PSL-STY-0111, PSL-GST-0002', 'PSL-STY-0111, PSL-GST-0001'],
  ),
  spoil(
    'charge-owner',
    'a dinner is charged to another stay',
    ['charge_fact', charge('PSL-CHG-0216'), `"stayId" = ${stay('PSL-STY-0106')}`],
    ['PSL-CHG-0216', 'PSL-STY-0106, PSL-GST-0001', 'PSL-STY-0111, PSL-GST-0100'],
  ),
  spoil(
    'charge-in-stay',
    'a guest is charged before coming',
    ['charge_fact', charge('PSL-CHG-0210'), `"recordedAt" = "recordedAt" - interval '5 days'`],
    ['PSL-CHG-0210', 'before coming', 'in the stay'],
  ),
  spoil(
    'charge-in-stay',
    'nights are counted at noon',
    ['charge_fact', charge('PSL-CHG-0225'), `"recordedAt" = "recordedAt" + interval '6 hours'`],
    ['PSL-CHG-0225', '08:00:00', '02:00:00'],
  ),
  spoil(
    'charge-times',
    'a charge is billed before it is recorded',
    ['charge_fact', charge('PSL-CHG-0203'), `"billedAt" = "recordedAt" - interval '1 minute'`],
    ['PSL-CHG-0203', 'billedAt before recordedAt; ', ''],
  ),
  spoil(
    'stay-as-reserved',
    'a guest who never came has a stay',
    ['reservation', reservation('PSL-RES-0147'), `status = 'NO_SHOW'`],
    ['PSL-RES-0147', 'IN_HOUSE, PSL-GST-0001, 305, 55000.00, 1, 0', 'no stay'],
  ),
];
