import type { View } from '../engine/contract.ts';

const tenant = 'demo-legal';

const PENDING = `
  SELECT d."dueAt" AS due, d.type AS kind, d.title AS deadline, m."matterNumber" AS matter, d.court, d.priority, u.name AS assignee
  FROM {leg_deadline} d JOIN {leg_matter} m ON m.id = d."matterId" JOIN "User" u ON u.id = d."assigneeId" WHERE d.status = 'PENDING'`;

const RETAINERS = `
  SELECT m."matterNumber" AS matter, c.name AS client, r."initialAmount" AS paid, r."currentBalance" AS balance, r."minimumBalance" AS minimum, r.status
  FROM {leg_retainer} r JOIN {leg_matter} m ON m.id = r."matterId" JOIN {leg_client} c ON c.id = m."clientId"`;

/** What partners, associates and the paralegal open. */
export const views: readonly View[] = [
  {
    id: 'legal-practice.view.by-type',
    title: 'matters by type',
    tenant,
    atLeast: 4,
    chart: { kind: 'bars', label: 'type', value: 'matters' },
    order: 'matters DESC',
    sql: `
      SELECT m.type, count(*) AS matters FROM {leg_matter} m GROUP BY m.type`,
  },
  {
    id: 'legal-practice.view.active-matters',
    title: 'active matters',
    tenant,
    atLeast: 6,
    sql: `
      SELECT m."matterNumber" AS number, m.title, m.type, c.name AS client, u.name AS lead, m.court, m."suitNumber" AS suit, m."openedAt" AS opened
      FROM {leg_matter} m JOIN {leg_client} c ON c.id = m."clientId" JOIN "User" u ON u.id = m."leadLawyerId" WHERE m.status = 'ACTIVE'`,
  },
  {
    id: 'legal-practice.view.unbilled',
    title: 'unbilled hours and naira',
    tenant,
    atLeast: 5,
    naira: ['unbilled'],
    chart: { kind: 'bars', label: 'client', value: 'unbilled' },
    order: '"unbilled" DESC',
    sql: `
      SELECT m."matterNumber" AS matter, c.name AS client, sum(e.hours) AS hours, sum(e.amount) AS "unbilled"
      FROM {leg_time_entry} e JOIN {leg_matter} m ON m.id = e."matterId" JOIN {leg_client} c ON c.id = m."clientId"
      WHERE e.status <> 'INVOICED' AND m."billingType" IN ('HOURLY', 'RETAINER') GROUP BY m.id, m."matterNumber", c.name`,
  },
  {
    id: 'legal-practice.view.retainers',
    title: 'retainer balances',
    tenant,
    atLeast: 5,
    naira: ['paid', 'balance', 'minimum'],
    chart: { kind: 'bars', label: 'client', value: 'balance' },
    order: '"balance" DESC',
    sql: RETAINERS,
  },
  {
    id: 'legal-practice.view.low-retainers',
    title: 'retainers to be topped up',
    tenant,
    atLeast: 1,
    naira: ['paid', 'balance', 'minimum'],
    sql: `${RETAINERS} WHERE r.status = 'ACTIVE' AND r."currentBalance" < r."minimumBalance"`,
  },
  {
    id: 'legal-practice.view.next-deadlines',
    title: 'deadlines of the next seven days',
    tenant,
    atLeast: 3,
    sql: `${PENDING} AND d."dueAt" >= :now::timestamp AND (d."dueAt" + interval '1 hour')::date <= :today::date + 7`,
  },
  {
    id: 'legal-practice.view.overdue',
    title: 'overdue deadlines',
    tenant,
    atLeast: 1,
    sql: `${PENDING} AND d."dueAt" < :now::timestamp`,
  },
  {
    id: 'legal-practice.view.court-dates',
    title: 'upcoming court dates',
    tenant,
    atLeast: 3,
    sql: `${PENDING} AND d.type = 'COURT_DATE' AND d."dueAt" >= :now::timestamp`,
  },
  {
    id: 'legal-practice.view.filings',
    title: 'filings register',
    tenant,
    atLeast: 10,
    naira: ['fee'],
    order: '"filed" DESC',
    sql: `
      SELECT f."filingNumber" AS number, f."filedAt" AS filed, f.type, f.title, m."suitNumber" AS suit, f.court, f.fee AS "fee",
        f."servedOn" AS "served on", f."servedAt" AS served, f.status
      FROM {leg_filing} f JOIN {leg_matter} m ON m.id = f."matterId" JOIN {leg_document} d ON d.id = f."documentId" AND d.status = 'FILED'`,
  },
];
