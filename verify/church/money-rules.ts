import type { Rule } from '../engine/contract.ts';
import { everyNamed, everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

const inQuarter = (table: string, column: string, amount = 'f.amount'): string =>
  `(SELECT coalesce(sum(${amount}), 0.00) FROM {${table}} f WHERE f."${column}" >= d."periodStart" AND f."${column}" < d."periodEnd")`;

/** What was given, promised, spent and disclosed. */
export const moneyRules: readonly Rule[] = [
  everyRow(
    {
      id: 'church.tithe-amounts',
      title: 'a tithe is ₦50,000 to ₦450,000, given in the month that it is for, before now',
    },
    'chu_tithe_fact',
    'receiptNumber',
    `t.amount BETWEEN 50000 AND 450000 AND t.period = to_char(t."givenAt" + interval '1 hour', 'YYYY-MM') AND t."givenAt" <= :now::timestamp`,
    ['amount', 'period', 'givenAt'],
  ),
  {
    id: 'church.givers-belong',
    title: 'tithes and pledges are those of adults who belong to the church',
    clauses,
    sql: `
      SELECT f.number AS subject, CASE WHEN m."isMinor" THEN 'a minor' ELSE m.status::text END AS have,
        CASE WHEN m.status IN ('MEMBER', 'WORKER') THEN m.status::text ELSE 'MEMBER or WORKER' END AS want
      FROM (SELECT t."receiptNumber" AS number, t."memberId" FROM {chu_tithe_fact} t
        UNION ALL SELECT p."pledgeNumber", p."memberId" FROM {chu_pledge_fact} p) f JOIN {chu_member} m ON m.id = f."memberId"`,
  },
  mix('church.fund-mix', 'chu_offering_fact', 'fund', { GENERAL: 8, BUILDING_FUND: 4, MISSIONS: 4 }),
  everyRow(
    {
      id: 'church.offering-amounts',
      title:
        'offerings are taken on Sundays: ₦2.1 m to ₦2.5 m for the church, ₦850,000 for the building, ₦450,000 for missions',
    },
    'chu_offering_fact',
    'receiptNumber',
    `extract(dow FROM t."givenAt" + interval '1 hour') = 0 AND t."givenAt" <= :now::timestamp
       AND CASE t.fund WHEN 'GENERAL' THEN t.amount BETWEEN 2100000 AND 2500000 WHEN 'BUILDING_FUND' THEN t.amount = 850000 ELSE t.amount = 450000 END`,
    ['fund', 'amount', 'givenAt'],
  ),
  {
    id: 'church.giving-unbroken',
    title: 'tithes and a general offering come in in each of eight months before this one',
    clauses,
    sql: `
      SELECT to_char(m.month, 'YYYY-MM') AS subject,
        CASE WHEN EXISTS (SELECT FROM {chu_tithe_fact} t WHERE t.period = to_char(m.month, 'YYYY-MM'))
          AND EXISTS (SELECT FROM {chu_offering_fact} o WHERE o.fund = 'GENERAL' AND date_trunc('month', o."givenAt" + interval '1 hour') = m.month)
          THEN 'both' ELSE 'not both' END AS have, 'both' AS want
      FROM generate_series(date_trunc('month', :today::timestamp) - interval '8 months', date_trunc('month', :today::timestamp) - interval '1 month',
        interval '1 month') AS m(month)`,
  },
  mix('church.pledge-mix', 'chu_pledge_fact', 'status', { ACTIVE: 6, FULFILLED: 4 }),
  everyRow(
    { id: 'church.pledge-dates', title: 'a fulfilled pledge has its day, one that is active is not yet due' },
    'chu_pledge_fact',
    'pledgeNumber',
    `t."pledgedOn" < t."dueOn" AND t."pledgedOn" <= :now::timestamp AND (t.status = 'FULFILLED') = (t."fulfilledOn" IS NOT NULL)
       AND coalesce(t."fulfilledOn" BETWEEN t."pledgedOn" AND :now::timestamp, t."dueOn" > :now::timestamp)`,
    ['status', 'pledgedOn', 'dueOn', 'fulfilledOn'],
  ),
  everyRow(
    {
      id: 'church.expense-approval',
      title: 'an expense was approved, by somebody else than who records it, before the money left on a working day',
    },
    'chu_expense_fact',
    'expenseNumber',
    `t."approvedById" <> t."recordedById" AND t."approvedAt" <= t."spentAt" AND t."spentAt" <= :now::timestamp
       AND extract(dow FROM t."spentAt" + interval '1 hour') BETWEEN 1 AND 5 AND t.amount > 0`,
    ['amount', 'approvedAt', 'spentAt'],
  ),
  {
    id: 'church.within-budget',
    title: 'every category has a budget for this year, approved before the year, and keeps within it',
    clauses,
    sql: `
      SELECT c.category::text AS subject,
        CASE WHEN b.id IS NULL THEN 'no budget' WHEN b."approvedAt" + interval '1 hour' >= make_timestamp(b.year, 1, 1, 0, 0, 0) THEN 'approved late'
          WHEN s.spent > b.amount THEN 'spent ' || s.spent || ' of ' || b.amount ELSE 'within' END AS have, 'within' AS want
      FROM unnest(enum_range(NULL::"ChuExpenseCategory")) AS c(category)
      LEFT JOIN {chu_budget_fact} b ON b.category = c.category AND b.year = extract(year FROM :today::date)
      CROSS JOIN LATERAL (SELECT coalesce(sum(x.amount), 0.00) AS spent FROM {chu_expense_fact} x
        WHERE x.category = c.category AND extract(year FROM x."spentAt" + interval '1 hour') = extract(year FROM :today::date)) s`,
  },
  {
    id: 'church.disclosure-totals',
    title: 'the totals of a disclosure are the sums of the facts of its quarter',
    clauses,
    sql: `
      SELECT d.period || ' ' || m.measure AS subject, m.have::text, m.want::text
      FROM {chu_disclosure} d
      CROSS JOIN LATERAL (VALUES ('tithes', d."titheTotal", ${inQuarter('chu_tithe_fact', 'givenAt')}),
        ('offerings', d."offeringTotal", ${inQuarter('chu_offering_fact', 'givenAt')}),
        ('expenses', d."expenseTotal", ${inQuarter('chu_expense_fact', 'spentAt')}),
        ('net', d."netTotal", d."titheTotal" + d."offeringTotal" - d."expenseTotal")) m(measure, have, want)`,
  },
  {
    id: 'church.disclosure-quarters',
    title:
      'the last two quarters are disclosed: recorded once they were over, with income, and the older one published',
    clauses,
    sql: `
      SELECT to_char(q.start, 'YYYY-"Q"Q') AS subject,
        coalesce((SELECT CASE WHEN d."periodStart" + interval '1 hour' <> q.start OR d."periodEnd" + interval '1 hour' <> q.start + interval '3 months' THEN 'another quarter'
            WHEN d."recordedAt" NOT BETWEEN d."periodEnd" AND :now::timestamp THEN 'recorded at the wrong time'
            WHEN (d.status = 'PUBLISHED') <> (num_nonnulls(d."publishedAt", d."publishedById") = 2) OR d."publishedAt" NOT BETWEEN d."recordedAt" AND :now::timestamp
              THEN 'wrongly published'
            WHEN least(d."titheTotal", d."offeringTotal", d."expenseTotal") <= 0 THEN 'empty' ELSE d.status::text END
          FROM {chu_disclosure} d WHERE d.period = to_char(q.start, 'YYYY-"Q"Q')), 'not disclosed') AS have, q.want
      FROM (VALUES (date_trunc('quarter', :today::timestamp) - interval '6 months', 'PUBLISHED'),
        (date_trunc('quarter', :today::timestamp) - interval '3 months', 'RECORDED')) AS q(start, want)`,
  },
  everyNamed(
    { id: 'church.in-naira', title: 'every sum is in naira and its number has the church’s prefix' },
    `SELECT t."receiptNumber" AS name, t.currency FROM {chu_tithe_fact} t UNION ALL SELECT o."receiptNumber", o.currency FROM {chu_offering_fact} o
     UNION ALL SELECT p."pledgeNumber", p.currency FROM {chu_pledge_fact} p UNION ALL SELECT x."expenseNumber", x.currency FROM {chu_expense_fact} x`,
    `r.currency = 'NGN' AND r.name ~ '^GLC-(TTH|OFF|PLG|EXP)-[0-9]{4}$'`,
    'r.currency',
  ),
];
