import type { Fault } from '../engine/fault.ts';

export const moneyFaults: readonly Fault[] = [
  {
    check: 'political.donation-sources',
    title: 'a donation changes its source',
    sql: `UPDATE pol_donation_fact SET source = 'SELF' WHERE "receiptNumber" = 'LCH-DON-0001'`,
    finding: { subject: 'INDIVIDUAL', have: '16', want: '17' },
  },
  {
    check: 'political.thresholds',
    title: 'a flag does not follow the amount',
    sql: `UPDATE pol_donation_fact SET "requiresDisclosure" = false WHERE "receiptNumber" = 'LCH-DON-0004'`,
    finding: {
      subject: 'LCH-DON-0004',
      have: 'amount=2500000.00 requiresDisclosure=false exceedsThreshold=true',
      want: 'as agreed',
    },
  },
  {
    check: 'political.donation-past',
    title: 'a donation lies in the future',
    sql: `UPDATE pol_donation_fact SET "donatedAt" = :now::timestamp + interval '1 day' WHERE "receiptNumber" = 'LCH-DON-0025'`,
    finding: { subject: 'LCH-DON-0025', have: 'donatedAt=2026-03-12 08:30:00 acknowledgedAt=null', want: 'as agreed' },
  },
  {
    check: 'political.acknowledged',
    title: 'a disclosed donation was never acknowledged',
    sql: `UPDATE pol_donation_fact SET "acknowledgedAt" = NULL WHERE "receiptNumber" = 'LCH-DON-0001'`,
    finding: { subject: 'LCH-DON-0001', have: 'status=DISCLOSED acknowledgedAt=null', want: 'as agreed' },
  },
  {
    check: 'political.flagged',
    title: 'a small donation is flagged',
    sql: `UPDATE pol_donation_fact SET "exceedsThreshold" = false WHERE status = 'FLAGGED' AND "receiptNumber" LIKE 'LCH-%'`,
    finding: { subject: 'LCH-DON-0022', have: 'amount=3000000.00 exceedsThreshold=false', want: 'as agreed' },
  },
  {
    check: 'political.donation-disclosed',
    title: 'a disclosed donation counts as new',
    sql: `UPDATE pol_donation_fact SET status = 'RECORDED' WHERE "receiptNumber" = 'LCH-DON-0001'`,
    finding: { subject: 'LCH-DON-0001', have: 'false', want: 'true' },
  },
  {
    check: 'political.expense-disclosed',
    title: 'an expense is disclosed too early',
    sql: `UPDATE pol_expense_fact SET status = 'DISCLOSED' WHERE "voucherNumber" = 'LCH-EXP-0015'`,
    finding: { subject: 'LCH-EXP-0015', have: 'true', want: 'false' },
  },
  {
    check: 'political.disclosure-totals',
    title: 'a total is typed in',
    sql: `UPDATE pol_disclosure SET "totalDonations" = 1 WHERE "campaignId" = (SELECT id FROM pol_campaign WHERE name = 'Lagos Forward')`,
    finding: {
      subject: 'Lagos Forward',
      have: '8 donations, 1.00 given, 8790000.00 spent',
      want: '8 donations, 4905000.00 given, 8790000.00 spent',
    },
  },
  {
    check: 'political.disclosure-submitted',
    title: 'a disclosure is submitted before its period is over',
    sql: `UPDATE pol_disclosure SET "submittedAt" = "periodStart" WHERE "campaignId" = (SELECT id FROM pol_campaign WHERE name = 'Lagos Forward')`,
    finding: { subject: 'Lagos Forward', have: 'ACCEPTED too early', want: 'ACCEPTED in time' },
  },
  {
    check: 'political.expense-past',
    title: 'an expense lies in the future',
    sql: `UPDATE pol_expense_fact SET "spentAt" = :now::timestamp + interval '1 day' WHERE "voucherNumber" = 'LCH-EXP-0001'`,
    finding: { subject: 'LCH-EXP-0001', have: 'spentAt=2026-03-12 08:30:00 amount=4800000.00', want: 'as agreed' },
  },
  {
    check: 'political.money-of-active',
    title: 'money goes to a draft campaign',
    sql: `UPDATE pol_expense_fact SET "campaignId" = (SELECT id FROM pol_campaign WHERE name = 'A Voice for Ikeja') WHERE "voucherNumber" = 'LCH-EXP-0001'`,
    finding: { subject: 'LCH-EXP-0001', have: 'DRAFT', want: 'ACTIVE' },
  },
  {
    check: 'political.primary-times',
    title: 'a result is declared before the vote',
    sql: `UPDATE pol_primary SET "declaredAt" = "votingOpensAt" WHERE office = 'Chairman, Surulere'`,
    finding: {
      subject: 'Chairman, Surulere',
      have: 'status=DECLARED votingOpensAt=2026-01-19 08:00:00 votingClosesAt=2026-01-19 15:00:00 declaredAt=2026-01-19 08:00:00',
      want: 'as agreed',
    },
  },
  {
    check: 'political.one-vote-each',
    title: 'a plain member votes',
    sql: `UPDATE pol_primary_vote SET "memberId" = (SELECT id FROM pol_member WHERE "cardNumber" = 'LCH-MBR-0080') WHERE "memberId" = (SELECT id FROM pol_member WHERE "cardNumber" = 'LCH-MBR-0010')`,
    finding: { subject: 'LCH-MBR-0010', have: 'DELEGATE 0', want: 'DELEGATE 1' },
  },
  {
    check: 'political.votes-in-time',
    title: 'a vote is cast after the close',
    sql: `UPDATE pol_primary_vote SET "castAt" = "castAt" + interval '1 day' WHERE "memberId" = (SELECT id FROM pol_member WHERE "cardNumber" = 'LCH-MBR-0010')`,
    finding: { subject: 'LCH-MBR-0010', have: 'out of time, CLEARED', want: 'in time, CLEARED' },
  },
  {
    check: 'political.result-is-count',
    title: 'a result is typed in',
    sql: `UPDATE pol_primary_result SET votes = 40 WHERE place = 1 AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'LCH-MBR-0062', have: '40 votes, place 1, unofficial', want: '19 votes, place 1, unofficial' },
  },
  {
    check: 'political.aspirants',
    title: 'an aspirant is screened after the vote',
    sql: `UPDATE pol_aspirant SET "screenedAt" = :now::timestamp WHERE "memberId" = (SELECT id FROM pol_member WHERE "cardNumber" = 'LCH-MBR-0062')`,
    finding: { subject: 'LCH-MBR-0062', have: 'VERIFIED out of time', want: 'VERIFIED in time' },
  },
  {
    check: 'political.winner-stands',
    title: 'the runner-up stands instead',
    sql: `UPDATE pol_candidate SET "memberId" = (SELECT id FROM pol_member WHERE "cardNumber" = 'LCH-MBR-0070') WHERE position = 'Chairman' AND constituency = 'Surulere'`,
    finding: { subject: 'Chairman, Surulere', have: 'LCH-MBR-0070', want: 'LCH-MBR-0062' },
  },
];
