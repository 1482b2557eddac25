import type { Rule } from '../engine/contract.ts';
import { everyNamed, mix } from '../engine/rules.ts';
import { REGISTER } from './named-rows.ts';

const clauses = ['8.1.a'];

/** Who was there. */
export const registerRules: readonly Rule[] = [
  mix('education.attendance-mix', 'edu_attendance', 'status', {
    PRESENT: 1275,
    LATE: 105,
    ABSENT: 75,
    EXCUSED: 45,
    HALF_DAY: 0,
  }),
  {
    id: 'education.register-days',
    title: 'registers of all pupils were marked on the last fifteen school days before today, and on no other day',
    clauses,
    sql: `
      SELECT coalesce(d.day, a.day)::text AS subject, a.pupils AS have, d.pupils AS want
      FROM (SELECT s.day::date AS day, (SELECT count(*) FROM {edu_enrollment} e WHERE e.status = 'ENROLLED') AS pupils
        FROM {edu_term} t CROSS JOIN LATERAL generate_series(t."startDate", t."endDate", interval '1 day') s(day)
        WHERE s.day < :today::date AND extract(isodow FROM s.day) < 6 AND NOT s.day::date = ANY(t.closures) ORDER BY s.day DESC LIMIT 15) d
      FULL JOIN (SELECT a.date AS day, count(DISTINCT a."studentId") AS pupils FROM {edu_attendance} a GROUP BY a.date) a ON a.day = d.day`,
  },
  everyNamed(
    {
      id: 'education.register-class',
      title: 'the class teacher marks the register of the class, for the term that holds the day',
    },
    `SELECT a.*, e."classId" AS "enrolledIn", c."classTeacherId", t."startDate", t."endDate" FROM (${REGISTER}) a
      LEFT JOIN {edu_enrollment} e ON e."studentId" = a."studentId" AND e.status = 'ENROLLED' JOIN {edu_class} c ON c.id = a."classId"
      JOIN {edu_term} t ON t.id = a."termId"`,
    `r."classId" = r."enrolledIn" AND r."markedById" = r."classTeacherId" AND r.date BETWEEN r."startDate" AND r."endDate"
      AND (r."markedAt" + interval '1 hour')::date = r.date AND r."markedAt" <= :now::timestamp`,
    `concat_ws(', ', CASE WHEN r."classId" IS DISTINCT FROM r."enrolledIn" THEN 'another class' END,
      CASE WHEN r."markedById" <> r."classTeacherId" THEN 'another teacher' END,
      CASE WHEN r.date NOT BETWEEN r."startDate" AND r."endDate" THEN 'another term' END, 'marked ' || r."markedAt")`,
  ),
  everyNamed(
    {
      id: 'education.arrivals',
      title: 'who is present came by the bell at 08:00, who is late came after it, who is excused has an excuse',
    },
    REGISTER,
    `(r.status = 'EXCUSED') = (r.excuse IS NOT NULL) AND (r."arrivedAt" IS NULL OR r."arrivedAt" < r."markedAt")
      AND CASE r.status WHEN 'PRESENT' THEN (r."arrivedAt" + interval '1 hour')::time BETWEEN '07:00' AND '08:00'
        WHEN 'LATE' THEN (r."arrivedAt" + interval '1 hour')::time > '08:00' WHEN 'HALF_DAY' THEN r."arrivedAt" IS NOT NULL
        ELSE r."arrivedAt" IS NULL END AND (r."arrivedAt" IS NULL OR (r."arrivedAt" + interval '1 hour')::date = r.date)`,
    `concat_ws(' ', r.status, 'arrived ' || r."arrivedAt", r.excuse)`,
  ),
];
