import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

/** A fact `f` of a campaign lies in a period that this disclosure covers, in Lagos days. */
const within = (time: string) => `(f."${time}" + interval '1 hour')::date BETWEEN d."periodStart" AND d."periodEnd"`;

export const moneyRules: readonly Rule[] = [
  mix('political.donation-sources', 'pol_donation_fact', 'source', {
    INDIVIDUAL: 17,
    CORPORATE: 5,
    PARTY: 1,
    SELF: 1,
    IN_KIND: 1,
  }),
  everyRow(
    {
      id: 'political.thresholds',
      title: 'from ₦500,000 a donation has to be disclosed, from ₦1,000,000 it exceeds the threshold',
    },
    'pol_donation_fact',
    'receiptNumber',
    `t."requiresDisclosure" = (t.amount >= 500000) AND t."exceedsThreshold" = (t.amount >= 1000000) AND t.amount > 0`,
    ['amount', 'requiresDisclosure', 'exceedsThreshold'],
  ),
  everyRow(
    { id: 'political.donation-past', title: 'no donation lies in the future, and thanks come after it' },
    'pol_donation_fact',
    'receiptNumber',
    `t."donatedAt" <= :now::timestamp AND (t."acknowledgedAt" IS NULL OR t."acknowledgedAt" BETWEEN t."donatedAt" AND :now::timestamp)`,
    ['donatedAt', 'acknowledgedAt'],
  ),
  everyRow(
    {
      id: 'political.acknowledged',
      title: 'what is acknowledged or disclosed was acknowledged; what is new or flagged was not',
    },
    'pol_donation_fact',
    'receiptNumber',
    `(t."acknowledgedAt" IS NOT NULL) = (t.status IN ('ACKNOWLEDGED', 'DISCLOSED'))`,
    ['status', 'acknowledgedAt'],
  ),
  everyRow(
    { id: 'political.flagged', title: 'what is flagged exceeds the threshold' },
    'pol_donation_fact',
    'receiptNumber',
    `t."exceedsThreshold"`,
    ['amount', 'exceedsThreshold'],
    `t.status = 'FLAGGED'`,
  ),
  {
    id: 'political.donation-disclosed',
    title: 'a donation is disclosed when its day is in a disclosure of its campaign, and not otherwise',
    clauses: ['8.1.a'],
    sql: `
      SELECT f."receiptNumber" AS subject, (f.status = 'DISCLOSED')::text AS have,
        EXISTS (SELECT 1 FROM {pol_disclosure} d WHERE d."campaignId" = f."campaignId" AND ${within('donatedAt')})::text AS want
      FROM {pol_donation_fact} f`,
  },
  {
    id: 'political.expense-disclosed',
    title: 'an expense is disclosed when its day is in a disclosure of its campaign, and not otherwise',
    clauses: ['8.1.a'],
    sql: `
      SELECT f."voucherNumber" AS subject, (f.status = 'DISCLOSED')::text AS have,
        EXISTS (SELECT 1 FROM {pol_disclosure} d WHERE d."campaignId" = f."campaignId" AND ${within('spentAt')})::text AS want
      FROM {pol_expense_fact} f`,
  },
  {
    id: 'political.disclosure-totals',
    title: 'the totals of a disclosure are those of its facts',
    clauses: ['8.1.a'],
    sql: `
      SELECT c.name AS subject, d."donationCount" || ' donations, ' || d."totalDonations" || ' given, ' || d."totalExpenses" || ' spent' AS have,
        g.n || ' donations, ' || g.total || ' given, ' || e.total || ' spent' AS want
      FROM {pol_disclosure} d JOIN {pol_campaign} c ON c.id = d."campaignId"
      CROSS JOIN LATERAL (SELECT count(*) AS n, coalesce(sum(f.amount), 0.00) AS total FROM {pol_donation_fact} f
        WHERE f."campaignId" = d."campaignId" AND ${within('donatedAt')}) g
      CROSS JOIN LATERAL (SELECT coalesce(sum(f.amount), 0.00) AS total FROM {pol_expense_fact} f
        WHERE f."campaignId" = d."campaignId" AND ${within('spentAt')}) e`,
  },
  {
    id: 'political.disclosure-submitted',
    title: 'a disclosure is submitted after its period is over',
    clauses: ['8.1.a'],
    sql: `
      SELECT c.name AS subject, d.status::text || CASE WHEN d."submittedAt" > d."periodEnd" AND d."submittedAt" <= :now::timestamp THEN ' in time' ELSE ' too early' END AS have,
        CASE WHEN d.status IN ('SUBMITTED', 'ACCEPTED', 'REJECTED') THEN d.status::text ELSE 'submitted' END || ' in time' AS want
      FROM {pol_disclosure} d JOIN {pol_campaign} c ON c.id = d."campaignId"`,
  },
  everyRow(
    { id: 'political.expense-past', title: 'no expense lies in the future' },
    'pol_expense_fact',
    'voucherNumber',
    `t."spentAt" <= :now::timestamp AND t.amount > 0`,
    ['spentAt', 'amount'],
  ),
  {
    id: 'political.money-of-active',
    title: 'money is given to and spent by campaigns that are active',
    clauses: ['8.1.a'],
    sql: `
      SELECT f.number AS subject, c.status::text AS have, 'ACTIVE' AS want FROM (
        SELECT "receiptNumber" AS number, "campaignId" FROM {pol_donation_fact} d UNION ALL SELECT "voucherNumber", "campaignId" FROM {pol_expense_fact} e) f
      JOIN {pol_campaign} c ON c.id = f."campaignId"`,
  },
];
