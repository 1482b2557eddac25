import type { Fault } from '../engine/fault.ts';

/** For the rules on what falls due and what came in. */
export const paymentFaults: readonly Fault[] = [
  {
    check: 'real-estate.payment-mix',
    title: 'an overdue rent is waived',
    sql: `UPDATE "realestate_payment" SET status = 'WAIVED' WHERE "paymentNumber" = 'LPM-PAY-0065'`,
    finding: { subject: 'OVERDUE', have: '9', want: '10' },
  },
  {
    check: 'real-estate.payment-state',
    title: 'paid without a day',
    sql: `UPDATE "realestate_payment" SET "paidAt" = NULL WHERE "paymentNumber" = 'LPM-PAY-0002'`,
    finding: {
      subject: 'LPM-PAY-0002',
      have: 'status=PAID amount=3000000.00 amountPaid=3000000.00 dueDate=2025-01-15 paidAt=null',
      want: 'as agreed',
    },
  },
  {
    check: 'real-estate.payment-state',
    title: 'overdue before it is due',
    sql: `UPDATE "realestate_payment" SET status = 'OVERDUE' WHERE "paymentNumber" = 'LPM-PAY-0051'`,
    finding: {
      subject: 'LPM-PAY-0051',
      have: 'status=OVERDUE amount=600000.00 amountPaid=0.00 dueDate=2026-03-19 paidAt=null',
      want: 'as agreed',
    },
  },
  {
    check: 'real-estate.payment-state',
    title: 'a pending payment is long past',
    sql: `UPDATE "realestate_payment" SET "dueDate" = :today::date - 30 WHERE "paymentNumber" = 'LPM-PAY-0051'`,
    finding: {
      subject: 'LPM-PAY-0051',
      have: 'status=PENDING amount=600000.00 amountPaid=0.00 dueDate=2026-02-09 paidAt=null',
      want: 'as agreed',
    },
  },
  {
    check: 'real-estate.receipts',
    title: 'money without a receipt',
    sql: `UPDATE "realestate_payment" SET "receiptNumber" = NULL WHERE "paymentNumber" = 'LPM-PAY-0002'`,
    finding: {
      subject: 'LPM-PAY-0002',
      have: 'paymentNumber=LPM-PAY-0002 receiptNumber=null method=BANK_TRANSFER createdAt=2025-01-06 10:00:00 paidAt=2025-01-13 09:15:00 updatedAt=2025-01-13 09:15:00',
      want: 'as agreed',
    },
  },
  {
    check: 'real-estate.receipts',
    title: 'a receipt of tomorrow',
    sql: `UPDATE "realestate_payment" SET "paidAt" = :now::timestamp + interval '1 day' WHERE "paymentNumber" = 'LPM-PAY-0069'`,
    finding: {
      subject: 'LPM-PAY-0069',
      have: 'paymentNumber=LPM-PAY-0069 receiptNumber=LPM-RCP-0069 method=USSD createdAt=2026-02-14 07:00:00 paidAt=2026-03-12 08:30:00 updatedAt=2026-03-01 10:15:00',
      want: 'as agreed',
    },
  },
  {
    check: 'real-estate.cash',
    title: 'twelve million in cash',
    sql: `UPDATE "realestate_payment" SET method = 'CASH' WHERE "paymentNumber" = 'LPM-PAY-0014'`,
    finding: { subject: 'LPM-PAY-0014', have: 'amountPaid=12000000.00 paidAt=2025-04-05 13:15:00', want: 'as agreed' },
  },
  {
    check: 'real-estate.payer',
    title: 'somebody else is asked for the rent',
    sql: `UPDATE "realestate_payment" SET "profileId" = (SELECT "profileId" FROM "realestate_lease" WHERE "leaseNumber" = 'LPM-LSE-0015') WHERE "paymentNumber" = 'LPM-PAY-0047'`,
    finding: { subject: 'LPM-PAY-0047', have: 'Lawan Kiyawa', want: 'Mrs. Amaka Okoro' },
  },
  {
    check: 'real-estate.deposits',
    title: 'a deposit that was never asked for',
    sql: `UPDATE "realestate_payment" SET type = 'SERVICE_CHARGE' WHERE "paymentNumber" = 'LPM-PAY-0046'`,
    finding: { subject: 'LPM-LSE-0016', have: null, want: '250000.00 2025-12-17 PAID' },
  },
  {
    check: 'real-estate.deposits',
    title: 'a deposit rounded up',
    sql: `UPDATE "realestate_payment" SET amount = 300000, "amountPaid" = 300000 WHERE "paymentNumber" = 'LPM-PAY-0046'`,
    finding: { subject: 'LPM-LSE-0016', have: '300000.00 2025-12-17 PAID', want: '250000.00 2025-12-17 PAID' },
  },
  {
    check: 'real-estate.rent-schedule',
    title: 'the second quarter was never asked for',
    sql: `DELETE FROM "realestate_payment" WHERE "paymentNumber" = 'LPM-PAY-0051'`,
    finding: { subject: 'LPM-LSE-0017 from 2026-03-19', have: null, want: '600000.00 due 2026-03-19 to 2026-06-18' },
  },
  {
    check: 'real-estate.rent-schedule',
    title: 'a month is asked for twice',
    sql: `UPDATE "realestate_payment" SET "periodStart" = '2026-02-28', "periodEnd" = '2026-03-27', "dueDate" = '2026-02-28' WHERE "paymentNumber" = 'LPM-PAY-0068'`,
    finding: { subject: 'LPM-LSE-0023 from 2026-01-28', have: null, want: '75000.00 due 2026-01-28 to 2026-02-27' },
  },
  {
    check: 'real-estate.rent-schedule',
    title: 'a rent of the year instead of the month',
    sql: `UPDATE "realestate_payment" SET amount = 4500000 WHERE "paymentNumber" = 'LPM-PAY-0077'`,
    finding: {
      subject: 'LPM-LSE-0026 from 2026-02-19',
      have: '4500000.00 due 2026-02-19 to 2026-03-18',
      want: '375000.00 due 2026-02-19 to 2026-03-18',
    },
  },
  {
    check: 'real-estate.service-charges',
    title: 'a service charge a month early',
    sql: `UPDATE "realestate_payment" SET "dueDate" = "dueDate" - 30 WHERE "paymentNumber" = 'LPM-PAY-0048'`,
    finding: { subject: 'LPM-LSE-0016', have: '240000.00 due 2026-02-15', want: '240000.00 due 2026-03-17' },
  },
  {
    check: 'real-estate.service-charges',
    title: 'nobody asks for the service charge',
    sql: `DELETE FROM "realestate_payment" WHERE "paymentNumber" = 'LPM-PAY-0036'`,
    finding: { subject: 'LPM-LSE-0012', have: null, want: '360000.00 due 2026-02-09' },
  },
  {
    check: 'real-estate.late-fees',
    title: 'a late rent costs nothing',
    sql: `DELETE FROM "realestate_payment" WHERE "paymentNumber" = 'LPM-PAY-0066'`,
    finding: { subject: 'LPM-PAY-0065', have: null, want: '175000.00 due 2026-02-05' },
  },
  {
    check: 'real-estate.late-fees',
    title: 'the fee is taken on all of the rent though part was paid',
    sql: `UPDATE "realestate_payment" SET amount = 225000 WHERE "paymentNumber" = 'LPM-PAY-0084'`,
    finding: { subject: 'LPM-PAY-0083', have: '225000.00 due 2026-03-16', want: '90000.00 due 2026-03-16' },
  },
  {
    check: 'real-estate.late-fees',
    title: 'a punctual rent costs a fee',
    sql: `UPDATE "realestate_payment" SET "lateForId" = (SELECT id FROM "realestate_payment" WHERE "paymentNumber" = 'LPM-PAY-0008'), "leaseId" = (SELECT id FROM "realestate_lease" WHERE "leaseNumber" = 'LPM-LSE-0003') WHERE "paymentNumber" = 'LPM-PAY-0066'`,
    finding: { subject: 'LPM-PAY-0008', have: '175000.00 due 2026-02-05', want: null },
  },
  {
    check: 'real-estate.late-for',
    title: 'a late fee for nothing',
    sql: `UPDATE "realestate_payment" SET "lateForId" = NULL WHERE "paymentNumber" = 'LPM-PAY-0066'`,
    finding: { subject: 'LPM-PAY-0066', have: 'type=LATE_FEE periodStart=null periodEnd=null', want: 'as agreed' },
  },
  {
    check: 'real-estate.late-for',
    title: 'a rent for no period',
    sql: `UPDATE "realestate_payment" SET "periodStart" = NULL, "periodEnd" = NULL WHERE "paymentNumber" = 'LPM-PAY-0047'`,
    finding: { subject: 'LPM-PAY-0047', have: 'type=RENT periodStart=null periodEnd=null', want: 'as agreed' },
  },
];
