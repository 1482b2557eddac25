import type { Rule } from '../engine/contract.ts';
import { everyRow, mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

/** What the firm looks for, and what became of it. */
export const jobRules: readonly Rule[] = [
  mix('recruitment.job-mix', 'recruit_job', 'status', {
    DRAFT: 2,
    OPEN: 5,
    ON_HOLD: 0,
    CLOSED: 0,
    FILLED: 1,
    CANCELLED: 0,
  }),
  {
    id: 'recruitment.job-bands',
    title: 'each post has its agreed salary band, in naira a month, and its kind of employment',
    clauses: ['6.2.a', ...clauses],
    sql: `
      SELECT title AS subject, concat_ws(' ', j.currency, j."salaryMin", j."salaryMax", j."employmentType", j.country) AS have,
        concat_ws(' ', 'NGN', w.least::numeric(14, 2), w.most::numeric(14, 2), w.kind, 'NG') AS want
      FROM (VALUES ('Sales Representative', 150000, 250000, 'FULL_TIME'), ('Senior Accountant', 350000, 500000, 'FULL_TIME'),
        ('Software Developer', 500000, 900000, 'FULL_TIME'), ('Admin Officer', 120000, 180000, 'FULL_TIME'),
        ('Delivery Driver', 80000, 120000, 'CONTRACT'), ('HR Generalist', 200000, 300000, 'FULL_TIME'),
        ('Customer Service Officer', 100000, 150000, 'FULL_TIME'), ('Marketing Lead', 300000, 450000, 'FULL_TIME')) AS w(title, least, most, kind)
      FULL JOIN {recruit_job} j USING (title)`,
  },
  {
    id: 'recruitment.job-codes',
    title: 'job codes carry the prefix of the firm and are counted without a gap',
    clauses,
    sql: `
      SELECT j.code AS subject, j.code AS have, 'SHR-JOB-' || lpad((row_number() OVER (ORDER BY j.code))::text, 3, '0') AS want
      FROM {recruit_job} j`,
  },
  {
    id: 'recruitment.job-instance',
    title: 'a job belongs to the default instance of its tenant',
    clauses: ['2.a', ...clauses],
    sql: `
      SELECT j.code AS subject, CASE WHEN i."tenantId" = j."tenantId" AND i."isDefault" THEN 'the default instance' ELSE 'another' END AS have,
        'the default instance' AS want
      FROM {recruit_job} j LEFT JOIN {PlatformInstance} i ON i.id = j."platformInstanceId"`,
  },
  everyRow(
    {
      id: 'recruitment.job-dates',
      title:
        'a draft is neither approved nor posted; any other job is approved, then posted, and open until it closes or is filled',
    },
    'recruit_job',
    'code',
    `t."createdAt" <= t."updatedAt" AND t."updatedAt" <= :now::timestamp AND t."salaryMin" < t."salaryMax" AND t.openings > 0
      AND (t."approvedById" IS NOT NULL) = (t."approvedAt" IS NOT NULL)
      AND (t."filledAt" IS NOT NULL) = (t.status = 'FILLED')
      AND CASE t.status WHEN 'DRAFT' THEN t."approvedAt" IS NULL AND t."postedAt" IS NULL AND t."closesAt" IS NULL
        ELSE t."createdAt" <= t."approvedAt" AND t."approvedAt" <= t."postedAt" AND t."postedAt" < t."closesAt"
          AND CASE t.status WHEN 'OPEN' THEN t."closesAt" > :now::timestamp
            WHEN 'FILLED' THEN t."filledAt" BETWEEN t."postedAt" AND :now::timestamp ELSE true END END`,
    ['status', 'createdAt', 'approvedAt', 'postedAt', 'closesAt', 'filledAt'],
  ),
  {
    id: 'recruitment.job-filled',
    title: 'a job counts the applicants hired for it, and is filled when they are as many as its openings',
    clauses,
    sql: `
      SELECT j.code AS subject, concat_ws(' ', j."filledCount", 'hired, last', j."filledAt", j.status) AS have,
        concat_ws(' ', h.n, 'hired, last', CASE WHEN h.n = j.openings THEN h.last END,
          CASE WHEN h.n = j.openings THEN 'FILLED' WHEN j.status = 'FILLED' THEN 'OPEN' ELSE j.status::text END) AS want
      FROM {recruit_job} j CROSS JOIN LATERAL (SELECT count(*) AS n, max(a."hiredAt") AS last
        FROM {recruit_application} a WHERE a."jobId" = j.id AND a.stage = 'HIRED') h`,
  },
  {
    id: 'recruitment.draft-unknown',
    title: 'nobody has applied for a job that is a draft',
    clauses,
    sql: `
      SELECT j.code AS subject, (SELECT count(*) FROM {recruit_application} a WHERE a."jobId" = j.id) AS have, 0 AS want
      FROM {recruit_job} j WHERE j.status = 'DRAFT'`,
  },
  {
    id: 'recruitment.job-people',
    title: 'an admin approves what staff recruit for',
    clauses,
    sql: `
      SELECT j.code || ' ' || w.who AS subject, coalesce(m.role::text, 'nobody') AS have, w.role AS want
      FROM {recruit_job} j
      CROSS JOIN LATERAL (VALUES ('recruiter', j."recruiterId", 'TENANT_USER'), ('hiring manager', j."hiringManagerId", 'TENANT_USER'),
        ('approver', j."approvedById", 'TENANT_ADMIN')) w(who, id, role)
      LEFT JOIN {TenantMembership} m ON m."userId" = w.id AND m."tenantId" = j."tenantId" AND m."isActive"
      WHERE w.who <> 'approver' OR j.status <> 'DRAFT'`,
  },
];
