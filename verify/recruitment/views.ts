import type { View } from '../engine/contract.ts';

const tenant = 'demo-recruitment';

/** What the director, the recruiter and the hiring manager open. */
export const views: readonly View[] = [
  {
    id: 'recruitment.open-jobs',
    title: 'Open jobs',
    tenant,
    atLeast: 5,
    naira: ['from', 'to'],
    sql: `
      SELECT j.code, j.title, j.department, j.location, j.workplace, j."employmentType" AS kind, j."salaryMin" AS "from", j."salaryMax" AS "to",
        j.openings - j."filledCount" AS "stillToFill", count(a.id) AS applicants, j."closesAt" AS closes, u.name AS recruiter
      FROM {recruit_job} j JOIN "User" u ON u.id = j."recruiterId" JOIN {recruit_application} a ON a."jobId" = j.id
      WHERE j.status = 'OPEN' AND j."closesAt" > :now::timestamp GROUP BY j.id, j.code, j.title, j.department, j.location, j.workplace,
        j."employmentType", j."salaryMin", j."salaryMax", j.openings, j."filledCount", j."closesAt", u.name`,
  },
  {
    id: 'recruitment.pipeline',
    title: 'Pipeline by stage',
    tenant,
    atLeast: 8,
    chart: { kind: 'bars', label: 'stage', value: 'applicants' },
    sql: `
      SELECT a.stage, count(*) AS applicants, round(avg(a.score)) AS "averageScore", string_agg(a."candidateName", ', ' ORDER BY a."candidateName") AS who
      FROM {recruit_application} a GROUP BY a.stage`,
  },
  {
    id: 'recruitment.interviews-today',
    title: 'Interviews today',
    tenant,
    atLeast: 3,
    sql: `
      SELECT to_char(i."scheduledAt" + interval '1 hour', 'HH24:MI') AS at, i."durationMinutes" AS minutes, a."candidateName" AS candidate, j.title AS job,
        i.type, array_to_string(i.panel, ', ') AS panel, coalesce(i.room, i."meetingLink") AS "where"
      FROM {recruit_interview} i JOIN {recruit_application} a ON a.id = i."applicationId" JOIN {recruit_job} j ON j.id = a."jobId"
      WHERE i.status = 'SCHEDULED' AND (i."scheduledAt" + interval '1 hour')::date = :today::date`,
  },
  {
    id: 'recruitment.pending-offers',
    title: 'Pending offers',
    tenant,
    atLeast: 2,
    naira: ['base', 'gross'],
    sql: `
      SELECT a."candidateName" AS candidate, o.position, o.status, o."baseSalary" AS base, o."grossMonthly" AS gross, o."startDate" AS starts, o."respondBy" AS "answerBy"
      FROM {recruit_offer} o JOIN {recruit_application} a ON a.id = o."applicationId"
      WHERE o.status IN ('DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'SENT', 'VIEWED', 'NEGOTIATING')`,
  },
  {
    id: 'recruitment.hires-this-month',
    title: 'Hires this month',
    tenant,
    atLeast: 1,
    sql: `
      SELECT a."candidateName" AS candidate, j.title AS job, a."hiredAt" AS hired, a.source, o."startDate" AS starts,
        (a."hiredAt" + interval '1 hour')::date - (j."postedAt" + interval '1 hour')::date AS "daysToHire"
      FROM {recruit_application} a JOIN {recruit_job} j ON j.id = a."jobId" JOIN {recruit_offer} o ON o."applicationId" = a.id
      WHERE a.stage = 'HIRED' AND date_trunc('month', a."hiredAt" + interval '1 hour') = date_trunc('month', :today::date)`,
  },
  {
    id: 'recruitment.overdue-onboarding',
    title: 'Overdue onboarding',
    tenant,
    atLeast: 1,
    sql: `
      SELECT a."candidateName" AS colleague, k.name AS task, k."ownerDepartment" AS owner, k."requiredDocument" AS paper, k."dueDate" AS due,
        :today::date - k."dueDate" AS "daysLate"
      FROM {recruit_onboarding_task} k JOIN {recruit_application} a ON a.id = k."applicationId"
      WHERE k.status = 'OVERDUE' AND k."dueDate" < :today::date`,
  },
];
