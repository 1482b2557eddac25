import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** Every deadline with the number of its matter, as `d`. */
const DEADLINES = `(SELECT d.*, m."matterNumber" || ' ' || d.title AS name, m.status AS "matterStatus", m.court AS "matterCourt",
    (d."dueAt" + interval '1 hour')::date AS "dueOn" FROM {leg_deadline} d JOIN {leg_matter} m ON m.id = d."matterId") d`;

/** What was done in a matter, and when. */
const WORK = `(SELECT "entryNumber" AS name, "matterId", "loggedAt" AS time FROM {leg_time_entry}
  UNION ALL SELECT "filingNumber", "matterId", "filedAt" FROM {leg_filing}
  UNION ALL SELECT "disbursementNumber", "matterId", "submittedAt" FROM {leg_disbursement}
  UNION ALL SELECT "documentNumber", "matterId", "createdAt" FROM {leg_document}
  UNION ALL SELECT m."matterNumber" || ' #' || t.sequence, r."matterId", t."occurredAt" FROM {leg_retainer_transaction} t
    JOIN {leg_retainer} r ON r.id = t."retainerId" JOIN {leg_matter} m ON m.id = r."matterId") w`;

/** When courts and chambers were at work or will be. */
const AT_WORK = `(SELECT "entryNumber" || ' logged' AS name, "loggedAt" AS time FROM {leg_time_entry}
  UNION ALL SELECT "matterNumber" || ' opened', "openedAt" FROM {leg_matter} UNION ALL SELECT "matterNumber" || ' closed', "closedAt" FROM {leg_matter}
  UNION ALL SELECT "filingNumber" || ' filed', "filedAt" FROM {leg_filing} UNION ALL SELECT "filingNumber" || ' served', "servedAt" FROM {leg_filing}
  UNION ALL SELECT "disbursementNumber" || ' submitted', "submittedAt" FROM {leg_disbursement}
  UNION ALL SELECT d.name, d."dueAt" FROM ${DEADLINES} WHERE d.type IN ('COURT_DATE', 'FILING')) a`;

/** Deadlines, and when things may happen at all. */
export const calendarRules: readonly Rule[] = [
  mix('legal-practice.deadline-mix', 'leg_deadline', 'status', {
    PENDING: 6,
    COMPLETED: 2,
    MISSED: 0,
    EXTENDED: 1,
    CANCELLED: 1,
  }),
  mix('legal-practice.deadline-types', 'leg_deadline', 'type', {
    COURT_DATE: 4,
    FILING: 3,
    LIMITATION: 1,
    INTERNAL: 1,
    COMPLIANCE: 1,
  }),
  {
    id: 'legal-practice.deadlines-ahead',
    title: 'one pending deadline is overdue, three fall due within seven days and two later',
    clauses: ['6.2.a', '8.1.a'],
    sql: `
      SELECT w.band AS subject, count(d.id) AS have, w.n AS want
      FROM (VALUES ('overdue', 1), ('within seven days', 3), ('later', 2)) w(band, n)
      LEFT JOIN ${DEADLINES} ON d.status = 'PENDING' AND w.band = CASE WHEN d."dueAt" < :now::timestamp THEN 'overdue'
        WHEN d."dueOn" <= :today::date + 7 THEN 'within seven days' ELSE 'later' END
      GROUP BY w.band, w.n`,
  },
  {
    id: 'legal-practice.deadline-states',
    title:
      'a deadline is completed, extended and of priority 1 to 3 as its status says, and a court date is at the court of its matter',
    clauses,
    sql: `
      SELECT d.name AS subject, CASE WHEN (d."completedAt" IS NOT NULL) = (d.status = 'COMPLETED')
          AND (d."extendedTo" IS NOT NULL) = (d.status = 'EXTENDED') AND (d."extendedTo" IS NULL OR d."extendedTo" > greatest(d."dueAt", :now::timestamp))
          AND d.priority BETWEEN 1 AND 3 AND d.court IS NOT DISTINCT FROM CASE WHEN d.type IN ('INTERNAL', 'LIMITATION') THEN NULL ELSE d."matterCourt" END
          THEN 'as agreed' ELSE concat_ws(', ', d.status, d."completedAt", d."extendedTo", d.priority, d.court) END AS have, 'as agreed' AS want
      FROM ${DEADLINES}`,
  },
  {
    id: 'legal-practice.deadlines-met',
    title: 'a filing deadline is met in time, by a filing of its matter and at its moment',
    clauses,
    sql: `
      SELECT d.name AS subject, CASE WHEN f.id IS NULL THEN 'no filing' WHEN f."matterId" <> d."matterId" THEN 'a filing of another matter'
          WHEN f."filedAt" <> d."completedAt" THEN 'at another moment' WHEN d."completedAt" > d."dueAt" THEN 'late' ELSE 'met' END AS have, 'met' AS want
      FROM ${DEADLINES} LEFT JOIN {leg_filing} f ON f.id = d."filingId" WHERE d.status = 'COMPLETED' AND d.type = 'FILING'`,
  },
  {
    id: 'legal-practice.briefs-filed',
    title: 'for a brief that was filed the document is filed and the deadline completed',
    clauses,
    sql: `
      SELECT f."filingNumber" AS subject, concat_ws(', ', 'document ' || o.status, 'deadline ' || coalesce(d.status::text, 'none')) AS have,
        'document FILED, deadline COMPLETED' AS want
      FROM {leg_filing} f LEFT JOIN {leg_document} o ON o.id = f."documentId" LEFT JOIN {leg_deadline} d ON d."filingId" = f.id WHERE f.type = 'BRIEF'`,
  },
  {
    id: 'legal-practice.closed-deadlines',
    title: 'a closed matter has no pending deadline',
    clauses,
    sql: `
      SELECT m."matterNumber" AS subject, count(d.id) AS have, 0 AS want
      FROM {leg_matter} m LEFT JOIN {leg_deadline} d ON d."matterId" = m.id AND d.status IN ('PENDING', 'EXTENDED')
      WHERE m.status IN ('CLOSED', 'ARCHIVED') GROUP BY m.id, m."matterNumber"`,
  },
  {
    id: 'legal-practice.while-open',
    title:
      'time, filings, expenses, documents and retainer transactions lie between the opening of a matter and its closing',
    clauses,
    sql: `
      SELECT w.name AS subject, CASE WHEN m."openedAt" IS NULL THEN 'never opened' WHEN w.time < m."openedAt" THEN 'before the opening'
          WHEN w.time > m."closedAt" THEN 'after the closing' ELSE 'while open' END AS have, 'while open' AS want
      FROM ${WORK} JOIN {leg_matter} m ON m.id = w."matterId"`,
  },
  {
    id: 'legal-practice.court-days',
    title: 'courts and chambers work from Monday to Friday, fixed public holidays excepted',
    clauses,
    sql: `
      SELECT a.name AS subject, CASE WHEN extract(isodow FROM a.time + interval '1 hour') > 5
          OR to_char(a.time + interval '1 hour', 'MM-DD') IN ('01-01', '05-01', '06-12', '10-01', '12-25', '12-26')
          THEN to_char(a.time + interval '1 hour', 'YYYY-MM-DD') ELSE 'at work' END AS have, 'at work' AS want
      FROM ${AT_WORK} WHERE a.time IS NOT NULL`,
  },
  {
    id: 'legal-practice.past',
    title: 'nothing that is said to have happened lies in the future',
    clauses,
    sql: `
      SELECT p.name AS subject, CASE WHEN p.time > :now::timestamp THEN p.time::text ELSE 'past' END AS have, 'past' AS want
      FROM (SELECT "clientNumber" AS name, "updatedAt" AS time FROM {leg_client} UNION ALL SELECT "matterNumber", "updatedAt" FROM {leg_matter}
        UNION ALL SELECT "entryNumber", "updatedAt" FROM {leg_time_entry} UNION ALL SELECT "filingNumber", "updatedAt" FROM {leg_filing}
        UNION ALL SELECT "documentNumber", "updatedAt" FROM {leg_document} UNION ALL SELECT "disbursementNumber", "updatedAt" FROM {leg_disbursement}
        UNION ALL SELECT d.name, greatest(d."updatedAt", d."completedAt") FROM ${DEADLINES} UNION ALL SELECT w.name, w.time FROM ${WORK}) p`,
  },
  everyRow(
    { id: 'legal-practice.since', title: 'a client is taken on before anything is changed about it' },
    'leg_client',
    'clientNumber',
    `t."createdAt" <= t."updatedAt" AND NOT EXISTS (SELECT FROM {leg_matter} m WHERE m."clientId" = t.id AND m."createdAt" < t."createdAt")`,
    ['createdAt', 'updatedAt'],
  ),
];
