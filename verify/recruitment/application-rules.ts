import type { Rule } from '../engine/contract.ts';
import { everyRow, inOrder, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** Who applied, for what, and how far they have come. */
export const applicationRules: readonly Rule[] = [
  mix('recruitment.stage-mix', 'recruit_application', 'stage', {
    APPLIED: 8,
    SCREENING: 6,
    INTERVIEW: 5,
    ASSESSMENT: 1,
    OFFER: 2,
    HIRED: 2,
    REJECTED: 3,
    WITHDRAWN: 1,
  }),
  {
    id: 'recruitment.sources',
    title: 'applicants come from every source that the firm uses',
    clauses,
    sql: `
      SELECT s.source::text AS subject, CASE WHEN count(a.id) > 0 THEN 'used' ELSE 'nobody' END AS have, 'used' AS want
      FROM unnest(enum_range(NULL::"RecruitSource")) AS s(source) LEFT JOIN {recruit_application} a ON a.source = s.source GROUP BY 1`,
  },
  everyRow(
    {
      id: 'recruitment.applicant-contact',
      title: 'an applicant can be reached: a Nigerian mobile number of eleven digits, an address, one of five cities',
    },
    'recruit_application',
    'candidateName',
    `t.phone ~ '^0[789][01][0-9]{8}$' AND t.email ~ '^[a-z.]+@(mail\\.example|demo-recruitment\\.demo)$'
      AND t.city IN ('Lagos', 'Abuja', 'Port Harcourt', 'Ibadan', 'Kano') AND t.country = 'NG' AND t."noticeDays" BETWEEN 0 AND 90`,
    ['phone', 'email', 'city', 'noticeDays'],
  ),
  everyRow(
    {
      id: 'recruitment.scores',
      title: 'whoever is past the first look has a score from 60 to 90 and a rating from 3 to 5, and nobody before',
    },
    'recruit_application',
    'candidateName',
    `CASE WHEN t.stage = 'APPLIED' THEN t.score IS NULL AND t.rating IS NULL AND t."screenedAt" IS NULL
      ELSE t.score BETWEEN 60 AND 90 AND t.rating BETWEEN 3 AND 5 AND t."screenedAt" IS NOT NULL END`,
    ['stage', 'score', 'rating', 'screenedAt'],
  ),
  {
    id: 'recruitment.expected-salary',
    title: 'an applicant expects a salary within the band of the job',
    clauses,
    sql: `
      SELECT a."candidateName" AS subject, a."expectedSalary"::text AS have,
        least(greatest(a."expectedSalary", j."salaryMin"), j."salaryMax")::text AS want
      FROM {recruit_application} a JOIN {recruit_job} j ON j.id = a."jobId"`,
  },
  {
    id: 'recruitment.application-window',
    title: 'applications come in while the job is posted and open',
    clauses,
    sql: `
      SELECT a."candidateName" AS subject,
        CASE WHEN a."appliedAt" BETWEEN j."postedAt" AND least(j."closesAt", j."filledAt") THEN 'in time'
          ELSE concat_ws(' ', a."appliedAt", 'for', j.code) END AS have, 'in time' AS want
      FROM {recruit_application} a JOIN {recruit_job} j ON j.id = a."jobId"`,
  },
  inOrder('recruitment.application-times', 'recruit_application', 'candidateName', [
    'createdAt',
    'appliedAt',
    'screenedAt',
    'stageChangedAt',
    'updatedAt',
  ]),
  everyRow(
    { id: 'recruitment.application-past', title: 'nothing that happened to an application lies in the future' },
    'recruit_application',
    'candidateName',
    `greatest(t."appliedAt", t."screenedAt", t."stageChangedAt", t."updatedAt") <= :now::timestamp`,
    ['appliedAt', 'screenedAt', 'stageChangedAt', 'updatedAt'],
  ),
  everyRow(
    {
      id: 'recruitment.application-end',
      title: 'whoever was hired, rejected or withdrew says when, the last two why, and nobody else does',
    },
    'recruit_application',
    'candidateName',
    `t."hiredAt" IS NOT DISTINCT FROM CASE t.stage WHEN 'HIRED' THEN t."stageChangedAt" END
      AND t."rejectedAt" IS NOT DISTINCT FROM CASE t.stage WHEN 'REJECTED' THEN t."stageChangedAt" END
      AND t."withdrawnAt" IS NOT DISTINCT FROM CASE t.stage WHEN 'WITHDRAWN' THEN t."stageChangedAt" END
      AND (coalesce(t."rejectionReason", '') <> '') = (t.stage = 'REJECTED')
      AND (coalesce(t."withdrawalReason", '') <> '') = (t.stage = 'WITHDRAWN')`,
    ['stage', 'hiredAt', 'rejectedAt', 'rejectionReason', 'withdrawnAt', 'withdrawalReason'],
  ),
  everyRow(
    {
      id: 'recruitment.furthest-stage',
      title: 'the furthest stage is the present one, or where it ended for those who were rejected or withdrew',
    },
    'recruit_application',
    'candidateName',
    `CASE WHEN t.stage IN ('REJECTED', 'WITHDRAWN') THEN t."furthestStage" < 'HIRED' ELSE t."furthestStage" = t.stage END`,
    ['stage', 'furthestStage'],
  ),
  {
    id: 'recruitment.qualified',
    title: 'whoever is invited to an interview has at least the qualification that the job asks for',
    clauses,
    sql: `
      SELECT a."candidateName" AS subject, a.qualification::text AS have, greatest(a.qualification, j.qualification)::text AS want
      FROM {recruit_application} a JOIN {recruit_job} j ON j.id = a."jobId" WHERE a."furthestStage" >= 'INTERVIEW'`,
  },
  {
    id: 'recruitment.applicant-account',
    title: 'an applicant who signs in is the account with the same address and name',
    clauses: ['8.3.e', ...clauses],
    sql: `
      SELECT u.email AS subject, concat_ws(' ', a."candidateName", a.email) AS have, concat_ws(' ', u.name, u.email) AS want
      FROM {recruit_application} a JOIN "User" u ON u.id = a."userId"`,
  },
  {
    id: 'recruitment.office-days',
    title: 'the office screens, rejects, interviews, approves and sends from Monday to Friday, or today',
    clauses,
    sql: `
      SELECT w.name || ' ' || w.what AS subject,
        CASE WHEN extract(isodow FROM w.time + interval '1 hour') > 5 AND (w.time + interval '1 hour')::date <> :today::date
          THEN w.time::text ELSE 'at work' END AS have, 'at work' AS want
      FROM (
        SELECT a."candidateName", v.what, v.time FROM {recruit_application} a
          CROSS JOIN LATERAL (VALUES ('screened', a."screenedAt"), ('rejected', a."rejectedAt")) v(what, time)
        UNION ALL SELECT j.code, v.what, v.time FROM {recruit_job} j
          CROSS JOIN LATERAL (VALUES ('approved', j."approvedAt"), ('posted', j."postedAt"), ('closes', j."closesAt")) v(what, time)
        UNION ALL SELECT a."candidateName", v.what, v.time FROM {recruit_application} a JOIN {recruit_interview} i ON i."applicationId" = a.id
          CROSS JOIN LATERAL (VALUES ('interview', i."scheduledAt"), ('invitation', i."createdAt")) v(what, time)
        UNION ALL SELECT a."candidateName", v.what, v.time FROM {recruit_application} a JOIN {recruit_offer} o ON o."applicationId" = a.id
          CROSS JOIN LATERAL (VALUES ('offer', o."createdAt"), ('offer approved', o."approvedAt"), ('offer sent', o."sentAt")) v(what, time)
      ) w(name, what, time) WHERE w.time IS NOT NULL`,
  },
];
