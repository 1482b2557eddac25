import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** The year, its terms and the settings that name them. */
export const calendarRules: readonly Rule[] = [
  mix('education.term-mix', 'edu_term', 'status', { COMPLETED: 2, ACTIVE: 1, PLANNED: 0 }),
  {
    id: 'education.session-today',
    title: 'one session is current, and it holds today: its dates are not past',
    clauses: ['8.1.a', '8.2.c'],
    sql: `
      SELECT s.code AS subject, CASE WHEN :today::date BETWEEN s."startDate" AND s."endDate" THEN s.status || CASE WHEN s."isCurrent" THEN ', current' ELSE '' END
        ELSE s."startDate" || ' to ' || s."endDate" END AS have, 'ACTIVE, current' AS want
      FROM {edu_session} s`,
  },
  everyRow(
    { id: 'education.session-year', title: 'a session is twelve months and is called by the two years that it spans' },
    'edu_session',
    'code',
    `t."endDate" - t."startDate" BETWEEN 355 AND 371
      AND t.code = extract(year FROM t."startDate") || '-' || extract(year FROM t."endDate") AND extract(year FROM t."endDate") = extract(year FROM t."startDate") + 1`,
    ['startDate', 'endDate'],
  ),
  everyRow(
    {
      id: 'education.term-months',
      title: 'terms run from September to December, January to April and April to July, from a weekday to a weekday',
    },
    'edu_term',
    'name',
    `(t.name::text, extract(month FROM t."startDate"), extract(month FROM t."endDate")) IN (('TERM_1', 9, 12), ('TERM_2', 1, 4), ('TERM_3', 4, 7))
      AND extract(isodow FROM t."startDate") < 6 AND extract(isodow FROM t."endDate") < 6 AND t."endDate" - t."startDate" BETWEEN 80 AND 100`,
    ['startDate', 'endDate'],
  ),
  {
    id: 'education.term-current',
    title:
      'the last term that has begun is active and current, in the holidays after it too; those before it are completed',
    clauses,
    sql: `
      SELECT t.name::text AS subject, t.status || CASE WHEN t."isCurrent" THEN ', current' ELSE '' END AS have,
        CASE WHEN t."startDate" > :today::date THEN 'PLANNED'
          WHEN t."startDate" = max(t."startDate") FILTER (WHERE t."startDate" <= :today::date) OVER () THEN 'ACTIVE, current'
          ELSE 'COMPLETED' END AS want
      FROM {edu_term} t`,
  },
  {
    id: 'education.terms-follow',
    title: 'terms follow each other within their session',
    clauses,
    sql: `
      SELECT t.name::text AS subject,
        CASE WHEN t."startDate" < s."startDate" OR t."endDate" > s."endDate" THEN 'outside ' || s.code
          WHEN t."startDate" <= lag(t."endDate") OVER (ORDER BY t."startDate") THEN 'before the last one ends' ELSE 'in turn' END AS have, 'in turn' AS want
      FROM {edu_term} t JOIN {edu_session} s ON s.id = t."sessionId"`,
  },
  {
    id: 'education.closures',
    title: 'a term is closed on public holidays and at mid-term, and nothing but weekdays of its own is closed',
    clauses,
    sql: `
      SELECT t.name::text AS subject,
        concat_ws(', ', (SELECT 'open on ' || min(d::date) FROM generate_series(t."startDate", t."endDate", interval '1 day') d
            WHERE to_char(d, 'MM-DD') IN ('05-01', '06-12', '10-01') AND extract(isodow FROM d) < 6 AND NOT d::date = ANY(t.closures)),
          (SELECT 'closed on ' || min(d) FROM unnest(t.closures) d
            WHERE d NOT BETWEEN t."startDate" AND t."endDate" OR extract(isodow FROM d) > 5),
          CASE WHEN cardinality(t.closures) < 2 THEN 'no mid-term break' END) AS have, '' AS want
      FROM {edu_term} t`,
  },
  {
    id: 'education.config-current',
    title: 'the settings name the current session and the current term',
    clauses,
    sql: `
      SELECT c.motto AS subject, concat_ws(' ', s.code, t.name) AS have,
        (SELECT concat_ws(' ', n.code, u.name) FROM {edu_session} n JOIN {edu_term} u ON u."sessionId" = n.id AND u."isCurrent" WHERE n."isCurrent") AS want
      FROM {edu_config} c LEFT JOIN {edu_session} s ON s.id = c."currentSessionId" LEFT JOIN {edu_term} t ON t.id = c."currentTermId"`,
  },
  everyRow(
    { id: 'education.config', title: 'CA weighs 40, the exam 60, and who owes gets no marks' },
    'edu_config',
    'motto',
    `t."caWeight" = 40 AND t."examWeight" = 60 AND t."blockResultsIfOwing" AND t.currency = 'NGN' AND t.country = 'NG' AND t.timezone = 'Africa/Lagos'`,
    ['caWeight', 'examWeight', 'blockResultsIfOwing', 'currency', 'country', 'timezone'],
  ),
  {
    id: 'education.bands',
    title: 'letter grades and their points are the agreed ones',
    clauses,
    sql: `
      SELECT coalesce(w.grade, b.grade) AS subject, b.min || ' ' || b.point AS have, w.band AS want
      FROM (VALUES ('A', '70 4.0'), ('B', '60 3.5'), ('C', '50 3.0'), ('D', '45 2.5'), ('E', '40 2.0'), ('F', '0 0.0')) w(grade, band)
      FULL JOIN (SELECT b.* FROM {edu_grading_scale} s CROSS JOIN LATERAL jsonb_to_recordset(s.bands) b(grade text, min int, point text)
        WHERE s."isDefault" AND s."isActive") b ON b.grade = w.grade`,
  },
];
