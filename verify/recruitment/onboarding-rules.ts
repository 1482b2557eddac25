import type { Rule } from '../engine/contract.ts';
import { mix } from '../engine/rules.ts';

const clauses = ['8.1.a'];

const NAMED = `a."candidateName" || ' task ' || k."dueOrder"`;
const WITH_APPLICANT = `{recruit_onboarding_task} k JOIN {recruit_application} a ON a.id = k."applicationId"`;

/** From the accepted offer to the last paper. */
export const onboardingRules: readonly Rule[] = [
  mix('recruitment.onboarding-mix', 'recruit_onboarding_task', 'status', {
    PENDING: 8,
    IN_PROGRESS: 2,
    COMPLETED: 8,
    OVERDUE: 1,
    SKIPPED: 1,
  }),
  {
    id: 'recruitment.hired',
    title: 'whoever was hired has accepted an offer and has a checklist of ten tasks',
    clauses,
    sql: `
      SELECT a."candidateName" AS subject, coalesce(o.status::text, 'no offer') || ', ' || (SELECT count(*) FROM {recruit_onboarding_task} k
          WHERE k."applicationId" = a.id) || ' tasks' AS have, 'ACCEPTED, 10 tasks' AS want
      FROM {recruit_application} a LEFT JOIN {recruit_offer} o ON o."applicationId" = a.id WHERE a.stage = 'HIRED'`,
  },
  {
    id: 'recruitment.onboarding-hired',
    title: 'only those who were hired have a checklist, and it begins when they were',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, CASE WHEN a.stage <> 'HIRED' THEN a.stage::text WHEN k."createdAt" <> a."hiredAt" THEN 'since ' || k."createdAt"
        ELSE 'hired' END AS have, 'hired' AS want
      FROM ${WITH_APPLICANT}`,
  },
  {
    id: 'recruitment.onboarding-order',
    title: 'tasks are numbered from 1 in the order in which they fall due, from a week before the first day at work on',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, CASE WHEN k."dueDate" < o."startDate" - 7 OR k."dueDate" > o."startDate" + 30 THEN 'due ' || k."dueDate"
          WHEN k."dueOrder" <> row_number() OVER (PARTITION BY a.id ORDER BY k."dueDate", k."dueOrder") THEN 'out of turn' ELSE 'in turn' END AS have,
        'in turn' AS want
      FROM ${WITH_APPLICANT} JOIN {recruit_offer} o ON o."applicationId" = a.id`,
  },
  {
    id: 'recruitment.onboarding-overdue',
    title: 'a task is overdue when it is open after its due date, and no other task is',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, k.status::text AS have,
        CASE WHEN k.status IN ('COMPLETED', 'SKIPPED') THEN k.status::text WHEN k."dueDate" < :today::date THEN 'OVERDUE'
          WHEN k.status = 'OVERDUE' THEN 'open' ELSE k.status::text END AS want
      FROM ${WITH_APPLICANT}`,
  },
  {
    id: 'recruitment.onboarding-steps',
    title: 'a task is done when it has begun and ended and its paper is verified, and skipped for a reason',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject,
        concat_ws(' ', k.status, CASE WHEN k."startedAt" IS NOT NULL AND k.status <> 'OVERDUE' THEN 'begun' END, CASE WHEN k."completedAt" IS NOT NULL THEN 'ended' END,
          CASE WHEN k."isVerified" AND k."verifiedById" IS NOT NULL AND k."requiredDocument" IS NOT NULL THEN 'verified'
            WHEN k."isVerified" OR k."verifiedById" IS NOT NULL THEN 'half verified' END,
          CASE WHEN k."skipReason" <> '' THEN 'for a reason' END) AS have,
        concat_ws(' ', k.status, CASE k.status WHEN 'IN_PROGRESS' THEN 'begun' WHEN 'SKIPPED' THEN 'for a reason'
          WHEN 'COMPLETED' THEN concat_ws(' ', 'begun ended', CASE WHEN k."requiredDocument" IS NOT NULL THEN 'verified' END) END) AS want
      FROM ${WITH_APPLICANT}`,
  },
  {
    id: 'recruitment.onboarding-times',
    title: 'tasks begin after the hiring, end after they began, by their due date, and none in the future',
    clauses,
    sql: `
      SELECT ${NAMED} AS subject, CASE WHEN k."startedAt" < a."hiredAt" THEN 'begun ' || k."startedAt"
          WHEN k."completedAt" < k."startedAt" OR (k."completedAt" + interval '1 hour')::date > k."dueDate" THEN 'ended ' || k."completedAt"
          WHEN k."updatedAt" > :now::timestamp OR k."updatedAt" < greatest(k."createdAt", k."startedAt", k."completedAt") THEN 'changed ' || k."updatedAt"
          ELSE 'in time' END AS have, 'in time' AS want
      FROM ${WITH_APPLICANT}`,
  },
];
