import type { Step } from '../engine/contract.ts';

/** From the offer to the first day at work: accepted, the job filled, a checklist like that of the colleague hired before. */
export const hiringSteps: readonly Step[] = [
  {
    title: 'The recruiter writes an offer to whoever passed',
    sql: `
      INSERT INTO "recruit_offer" (id, "tenantId", "applicationId", position, status, "baseSalary", "housingAllowance", "transportAllowance",
        "otherAllowance", "grossMonthly", "pensionContribution", "probationMonths", "startDate", "createdById", "createdAt", "updatedAt")
      SELECT gen_random_uuid()::text, :tenant, a.id, j.title, 'PENDING_APPROVAL'::"RecruitOfferStatus", a."expectedSalary", a."expectedSalary" * 0.15,
        a."expectedSalary" * 0.10, 0, a."expectedSalary" * 1.25, a."expectedSalary" * 0.125, 6,
        date_trunc('week', :today::date + 21)::date, j."recruiterId", :now::timestamp - interval '20 minutes', :now::timestamp
      FROM {recruit_application} a JOIN {recruit_job} j ON j.id = a."jobId"
      JOIN {recruit_interview} i ON i."applicationId" = a.id AND i.result = 'PASS'
      WHERE a.id = :firstId AND j."filledCount" < j.openings
      RETURNING id AS "offerId", 'gross pay' AS subject, "grossMonthly"::text AS have, '312500.00' AS want`,
  },
  {
    title: 'The applicant comes to the stage of offers',
    sql: `
      UPDATE "recruit_application" SET stage = 'OFFER', "furthestStage" = 'OFFER', "offerId" = :offerId, "stageChangedAt" = :now::timestamp - interval '20 minutes'
      WHERE id = :firstId RETURNING 'stage' AS subject, stage::text AS have, 'OFFER' AS want`,
  },
  {
    title: 'The director approves the offer',
    sql: `
      UPDATE "recruit_offer" o SET status = 'APPROVED', "approvedById" = m."userId", "approvedAt" = :now::timestamp - interval '15 minutes'
      FROM {TenantMembership} m JOIN "User" u ON u.id = m."userId"
      WHERE o.id = :offerId AND m."isActive" AND m.role = 'TENANT_ADMIN' AND u.email = 'director@demo-recruitment.demo' AND m."userId" <> o."createdById"
      RETURNING 'status' AS subject, o.status::text AS have, 'APPROVED' AS want`,
  },
  {
    title: 'The offer is sent',
    sql: `
      UPDATE "recruit_offer" SET status = 'SENT', "sentAt" = :now::timestamp - interval '12 minutes', "respondBy" = :now::timestamp + interval '7 days'
      WHERE id = :offerId AND status = 'APPROVED' RETURNING 'status' AS subject, status::text AS have, 'SENT' AS want`,
  },
  {
    title: 'It is read and accepted in time',
    sql: `
      UPDATE "recruit_offer" SET status = 'ACCEPTED', "viewedAt" = :now::timestamp - interval '8 minutes', "respondedAt" = :now::timestamp - interval '5 minutes'
      WHERE id = :offerId AND status = 'SENT' AND "respondBy" > :now::timestamp RETURNING 'status' AS subject, status::text AS have, 'ACCEPTED' AS want`,
  },
  {
    title: 'The applicant is hired',
    sql: `
      UPDATE "recruit_application" a SET stage = 'HIRED', "furthestStage" = 'HIRED', "hiredAt" = o."respondedAt", "stageChangedAt" = o."respondedAt"
      FROM {recruit_offer} o WHERE o.id = a."offerId" AND a.id = :firstId AND o.status = 'ACCEPTED'
      RETURNING 'stage' AS subject, a.stage::text AS have, 'HIRED' AS want`,
  },
  {
    title: 'The job counts the hire and is filled',
    sql: `
      UPDATE "recruit_job" j SET "filledCount" = h.n, status = CASE WHEN h.n = j.openings THEN 'FILLED' ELSE j.status END,
        "filledAt" = CASE WHEN h.n = j.openings THEN h.last END
      FROM (SELECT count(*) AS n, max(a."hiredAt") AS last FROM {recruit_application} a WHERE a."jobId" = :jobId AND a.stage = 'HIRED') h
      WHERE j.id = :jobId RETURNING 'filled and status' AS subject, j."filledCount" || ' ' || j.status AS have, '1 FILLED' AS want`,
  },
  {
    title: 'The new colleague gets the checklist of the one hired before',
    sql: `
      WITH copied AS (
        INSERT INTO "recruit_onboarding_task" (id, "tenantId", "applicationId", "dueOrder", name, category, "ownerDepartment", "dueDate", "requiredDocument", "updatedAt")
        SELECT gen_random_uuid()::text, :tenant, :firstId, k."dueOrder", k.name, k.category, k."ownerDepartment",
          n."startDate" + (k."dueDate" - o."startDate"), k."requiredDocument", :now::timestamp
        FROM {recruit_application} a JOIN {recruit_offer} o ON o."applicationId" = a.id JOIN {recruit_onboarding_task} k ON k."applicationId" = a.id
        JOIN {recruit_offer} n ON n.id = :offerId
        WHERE a.id = (SELECT l.id FROM {recruit_application} l WHERE l.stage = 'HIRED' AND l.id <> :firstId ORDER BY l."hiredAt" DESC LIMIT 1)
        RETURNING "dueDate", status)
      SELECT 'tasks, all ahead' AS subject, count(*) FILTER (WHERE "dueDate" > :today::date AND status = 'PENDING') AS have, 10 AS want FROM copied`,
  },
  {
    title: 'The contract is signed',
    sql: `
      UPDATE "recruit_onboarding_task" SET status = 'COMPLETED', "startedAt" = :now::timestamp - interval '4 minutes', "completedAt" = :now::timestamp
      WHERE "applicationId" = :firstId AND "dueOrder" = 1 AND category = 'CONTRACT' RETURNING 'status' AS subject, status::text AS have, 'COMPLETED' AS want`,
  },
  {
    title: 'Everything tallies',
    sql: `
      SELECT m.subject, m.have::text, m.want::text
      FROM {recruit_job} j JOIN {recruit_application} a ON a."jobId" = j.id AND a.stage = 'HIRED' JOIN {recruit_offer} o ON o."applicationId" = a.id
      CROSS JOIN LATERAL (VALUES ('openings left', j.openings - j."filledCount", 0),
        ('offer and application name each other', (a."offerId" = o.id)::int, 1),
        ('tasks to do', (SELECT count(*) FROM {recruit_onboarding_task} k WHERE k."applicationId" = a.id AND k.status = 'PENDING')::int, 9),
        ('tasks done', (SELECT count(*) FROM {recruit_onboarding_task} k WHERE k."applicationId" = a.id AND k.status = 'COMPLETED')::int, 1),
        ('pay in the band', (o."baseSalary" BETWEEN j."salaryMin" AND j."salaryMax")::int, 1),
        ('applicants told why not', (SELECT count(*) FROM {recruit_application} r WHERE r."jobId" = j.id AND r."rejectionReason" IS NOT NULL)::int, 1),
        ('hired after applying, not in the future', (SELECT count(*) FROM {recruit_application} h WHERE h.id = :firstId
          AND h."hiredAt" BETWEEN a."appliedAt" AND :now::timestamp)::int, 1)) m(subject, have, want)
      WHERE j.id = :jobId`,
  },
];
