import type { Fault } from '../engine/fault.ts';
import { application, hide, interview, job, persona, spoil, task } from './plant.ts';

/** For the views and the workflow. */
export const useFaults: readonly Fault[] = [
  hide('recruitment.open-jobs', 'Open jobs', 5, 'recruit_job', `status = 'ON_HOLD'`),
  {
    check: 'recruitment.pipeline',
    title: 'one stage is empty',
    sql: `UPDATE "recruit_application" SET stage = 'REJECTED' WHERE stage = 'WITHDRAWN' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'Pipeline by stage of demo-recruitment', have: '7 rows', want: '8 rows or more' },
  },
  hide('recruitment.interviews-today', 'Interviews today', 3, 'recruit_interview', `status = 'CANCELLED'`),
  hide('recruitment.pending-offers', 'Pending offers', 2, 'recruit_offer', `status = 'EXPIRED'`),
  hide(
    'recruitment.hires-this-month',
    'Hires this month',
    1,
    'recruit_application',
    `"hiredAt" = "hiredAt" - interval '40 days'`,
  ),
  hide('recruitment.overdue-onboarding', 'Overdue onboarding', 1, 'recruit_onboarding_task', `status = 'PENDING'`),
  spoil(
    'recruitment.hire-possible',
    'there is no draft to approve',
    ['recruit_job', job('SHR-JOB-007'), `status = 'CANCELLED'`],
    ['The director approves the draft for an HR generalist', 'no row', 'a row'],
  ),
  {
    check: 'recruitment.hire-possible',
    title: 'the recruiter has left',
    sql: `UPDATE "TenantMembership" SET "isActive" = false WHERE "userId" = ${persona('recruiter')} AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'The recruiter posts it', have: 'no row', want: 'a row' },
  },
  spoil(
    'recruitment.hire-possible',
    'the job asks for more than anybody has',
    ['recruit_job', job('SHR-JOB-007'), `qualification = 'ICAN'`],
    [
      'Whoever has the qualification is shortlisted, whoever has not is told why: First applicant on trial',
      'REJECTED: The post asks for ICAN',
      'INTERVIEW',
    ],
  ),
  spoil(
    'recruitment.hire-possible',
    'the hiring manager has another interview',
    ['recruit_interview', interview('Amaka Eze'), `"scheduledAt" = '2026-03-11 07:40'`],
    ['The hiring manager is free for an interview', 'no row', 'a row'],
  ),
  spoil(
    'recruitment.hire-possible',
    'the band was changed under the offer',
    ['recruit_job', job('SHR-JOB-007'), '"salaryMin" = 240000'],
    ['The recruiter writes an offer to whoever passed: gross pay', '362500.00', '312500.00'],
  ),
  spoil(
    'recruitment.hire-possible',
    'two are to be hired',
    ['recruit_job', job('SHR-JOB-007'), 'openings = 2'],
    ['The job counts the hire and is filled: filled and status', '1 OPEN', '1 FILLED'],
  ),
  spoil(
    'recruitment.hire-possible',
    'the checklist is a task short',
    ['recruit_onboarding_task', task('Tunde Adeyemi', 10), `"applicationId" = ${application('Miss Titi Ogunmola')}`],
    ['The new colleague gets the checklist of the one hired before: tasks, all ahead', '9', '10'],
  ),
];
