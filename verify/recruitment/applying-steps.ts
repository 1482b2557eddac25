import type { Step } from '../engine/contract.ts';

const member = (local: string): string =>
  `(SELECT u.id FROM {TenantMembership} m JOIN "User" u ON u.id = m."userId" WHERE m."isActive" AND u.email = '${local}@demo-recruitment.demo')`;

/** From a draft to an interview that was passed: two apply, one is shortlisted. */
export const applyingSteps: readonly Step[] = [
  {
    title: 'The director approves the draft for an HR generalist',
    sql: `
      UPDATE "recruit_job" j SET "approvedById" = ${member('director')}, "approvedAt" = :now::timestamp - interval '80 minutes', "updatedAt" = :now::timestamp
      FROM {recruit_job} d WHERE d.id = j.id AND d.title = 'HR Generalist' AND d.status = 'DRAFT'
      RETURNING j.id AS "jobId", 'approved by somebody' AS subject, (j."approvedById" IS NOT NULL)::text AS have, 'true' AS want`,
  },
  {
    title: 'The recruiter posts it',
    sql: `
      UPDATE "recruit_job" SET status = 'OPEN', "postedAt" = :now::timestamp - interval '75 minutes', "closesAt" = :now::timestamp + interval '14 days'
      WHERE id = :jobId AND "approvedAt" IS NOT NULL AND "recruiterId" = ${member('recruiter')}
      RETURNING 'status' AS subject, status::text AS have, 'OPEN' AS want`,
  },
  {
    title: 'Two people apply',
    sql: `
      WITH applied AS (
        INSERT INTO "recruit_application" (id, "tenantId", "jobId", "candidateName", email, phone, city, qualification, "experienceYears",
          source, "expectedSalary", "noticeDays", "appliedAt", "stageChangedAt", "updatedAt")
        SELECT gen_random_uuid()::text, :tenant, j.id, p.name, p.email, p.phone, 'Abuja', p.qualification::"RecruitQualification", p.years,
          'COMPANY_WEBSITE'::"RecruitSource", j."salaryMin" + p.above, 30, :now::timestamp - interval '70 minutes', :now::timestamp - interval '70 minutes',
          :now::timestamp
        FROM {recruit_job} j CROSS JOIN (VALUES ('First applicant on trial', 'first@trial.example', '08030000001', 'BSC', 4, 50000),
          ('Second applicant on trial', 'second@trial.example', '08030000002', 'OND', 1, 10000)) p(name, email, phone, qualification, years, above)
        WHERE j.id = :jobId AND j.status = 'OPEN' AND j."closesAt" > :now::timestamp
        RETURNING id, email)
      SELECT min(id) FILTER (WHERE email = 'first@trial.example') AS "firstId", min(id) FILTER (WHERE email = 'second@trial.example') AS "secondId",
        'applications' AS subject, count(*) AS have, 2 AS want
      FROM applied`,
  },
  {
    title: 'Both expect what the job pays',
    sql: `
      SELECT a."candidateName" AS subject, a."expectedSalary"::text AS have, least(greatest(a."expectedSalary", j."salaryMin"), j."salaryMax")::text AS want
      FROM {recruit_application} a JOIN {recruit_job} j ON j.id = a."jobId" WHERE j.id = :jobId`,
  },
  {
    title: 'The recruiter screens them',
    sql: `
      UPDATE "recruit_application" a SET stage = 'SCREENING', "furthestStage" = 'SCREENING', "screenedAt" = :now::timestamp - interval '65 minutes',
        "stageChangedAt" = :now::timestamp - interval '65 minutes', rating = CASE WHEN a.id = :firstId THEN 5 ELSE 3 END,
        score = 60 + least(30, 6 * a."experienceYears")
      WHERE a."jobId" = :jobId AND a.stage = 'APPLIED'
      RETURNING a."candidateName" AS subject, a.score AS have, CASE WHEN a.id = :firstId THEN 84 ELSE 66 END AS want`,
  },
  {
    title: 'Whoever has the qualification is shortlisted, whoever has not is told why',
    sql: `
      UPDATE "recruit_application" a SET stage = s.stage, "furthestStage" = CASE s.stage WHEN 'REJECTED' THEN a."furthestStage" ELSE s.stage END,
        "stageChangedAt" = :now::timestamp - interval '60 minutes',
        "rejectedAt" = CASE s.stage WHEN 'REJECTED' THEN :now::timestamp - interval '60 minutes' END,
        "rejectionReason" = CASE s.stage WHEN 'REJECTED' THEN 'The post asks for ' || s.qualification END
      FROM (SELECT x.id, j.qualification, (CASE WHEN x.qualification >= j.qualification THEN 'INTERVIEW' ELSE 'REJECTED' END)::"RecruitStage" AS stage
        FROM {recruit_application} x JOIN {recruit_job} j ON j.id = x."jobId" WHERE j.id = :jobId) s
      WHERE a.id = s.id
      RETURNING a."candidateName" AS subject, concat_ws(': ', a.stage, a."rejectionReason") AS have,
        CASE WHEN a.id = :firstId THEN 'INTERVIEW' ELSE 'REJECTED: The post asks for BSC' END AS want`,
  },
  {
    title: 'The hiring manager is free for an interview',
    sql: `
      INSERT INTO "recruit_interview" (id, "tenantId", "applicationId", round, type, "scheduledAt", "durationMinutes", "interviewerId", panel, room, "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, a.id, 1, 'IN_PERSON'::"RecruitInterviewType", :now::timestamp - interval '55 minutes', 30, u.id,
        ARRAY[u.name], 'Meeting room 2, Yaba', :now::timestamp
      FROM {recruit_application} a JOIN "User" u ON u.id = ${member('hiring')}
      WHERE a.id = :firstId AND a.stage = 'INTERVIEW' AND NOT EXISTS (SELECT FROM {recruit_interview} o WHERE o.status <> 'CANCELLED' AND u.name = ANY(o.panel)
        AND tsrange(o."scheduledAt", o."scheduledAt" + o."durationMinutes" * interval '1 minute')
          && tsrange(:now::timestamp - interval '55 minutes', :now::timestamp - interval '25 minutes'))
      RETURNING id AS "interviewId", 'status and result' AS subject, status || ' ' || result AS have, 'SCHEDULED PENDING' AS want`,
  },
  {
    title: 'The interview is held and passed',
    sql: `
      UPDATE "recruit_interview" SET status = 'COMPLETED', result = 'PASS', score = 88, recommendation = 'STRONG_YES',
        "completedAt" = "scheduledAt" + "durationMinutes" * interval '1 minute'
      WHERE id = :interviewId AND status = 'SCHEDULED'
      RETURNING 'minutes that it took' AS subject, extract(epoch FROM "completedAt" - "scheduledAt")::int / 60 AS have, 30 AS want`,
  },
];
