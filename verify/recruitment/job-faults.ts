import type { Fault } from '../engine/fault.ts';
import { application, job, persona, spoil } from './plant.ts';

/** For the rules on jobs. */
export const jobFaults: readonly Fault[] = [
  spoil(
    'recruitment.job-mix',
    'a draft is put on hold',
    ['recruit_job', job('SHR-JOB-008'), `status = 'ON_HOLD'`],
    ['DRAFT', '1', '2'],
  ),
  spoil(
    'recruitment.job-bands',
    'drivers are paid like clerks',
    ['recruit_job', job('SHR-JOB-005'), '"salaryMax" = 180000'],
    ['Delivery Driver', 'NGN 80000.00 180000.00 CONTRACT NG', 'NGN 80000.00 120000.00 CONTRACT NG'],
  ),
  spoil(
    'recruitment.job-bands',
    'a contract becomes a post for good',
    ['recruit_job', job('SHR-JOB-005'), `"employmentType" = 'FULL_TIME'`],
    ['Delivery Driver', 'NGN 80000.00 120000.00 FULL_TIME NG', 'NGN 80000.00 120000.00 CONTRACT NG'],
  ),
  spoil(
    'recruitment.job-codes',
    'a code without the prefix of the firm',
    ['recruit_job', job('SHR-JOB-003'), `code = 'JOB-003'`],
    ['JOB-003', 'JOB-003', 'SHR-JOB-001'],
  ),
  spoil(
    'recruitment.job-instance',
    'a job in the instance of another tenant',
    [
      'recruit_job',
      job('SHR-JOB-002'),
      `"platformInstanceId" = (SELECT id FROM "PlatformInstance" WHERE "tenantId" = (SELECT id FROM "Tenant" WHERE slug = 'demo-project'))`,
    ],
    ['SHR-JOB-002', 'another', 'the default instance'],
  ),
  spoil(
    'recruitment.job-dates',
    'a draft is posted',
    ['recruit_job', job('SHR-JOB-007'), `"postedAt" = '2026-03-10 09:00'`],
    [
      'SHR-JOB-007',
      'status=DRAFT createdAt=2026-03-06 08:15:00 approvedAt=null postedAt=2026-03-10 09:00:00 closesAt=null filledAt=null',
      'as agreed',
    ],
  ),
  spoil(
    'recruitment.job-dates',
    'an open job has closed',
    ['recruit_job', job('SHR-JOB-004'), `"closesAt" = '2026-03-11 08:00'`],
    [
      'SHR-JOB-004',
      'status=OPEN createdAt=2026-02-13 08:15:00 approvedAt=2026-02-18 09:30:00 postedAt=2026-02-19 10:30:00 closesAt=2026-03-11 08:00:00 filledAt=null',
      'as agreed',
    ],
  ),
  spoil(
    'recruitment.job-dates',
    'a job is posted before it is approved',
    ['recruit_job', job('SHR-JOB-001'), `"approvedAt" = "postedAt" + interval '1 minute'`],
    [
      'SHR-JOB-001',
      'status=OPEN createdAt=2026-01-22 08:15:00 approvedAt=2026-01-23 10:31:00 postedAt=2026-01-23 10:30:00 closesAt=2026-03-25 16:00:00 filledAt=null',
      'as agreed',
    ],
  ),
  spoil(
    'recruitment.job-filled',
    'a hire is not counted',
    ['recruit_job', job('SHR-JOB-001'), '"filledCount" = 0'],
    ['SHR-JOB-001', '0 hired, last OPEN', '1 hired, last OPEN'],
  ),
  spoil(
    'recruitment.job-filled',
    'a filled job takes applications again',
    ['recruit_job', job('SHR-JOB-006'), `status = 'OPEN'`],
    ['SHR-JOB-006', '1 hired, last 2026-02-18 07:15:00 OPEN', '1 hired, last 2026-02-18 07:15:00 FILLED'],
  ),
  spoil(
    'recruitment.draft-unknown',
    'somebody has applied for a draft',
    ['recruit_application', application('Uche Nwosu'), `"jobId" = ${job('SHR-JOB-008')}`],
    ['SHR-JOB-008', '1', '0'],
  ),
  spoil(
    'recruitment.job-people',
    'the recruiter approves the job',
    ['recruit_job', job('SHR-JOB-003'), `"approvedById" = ${persona('recruiter')}`],
    ['SHR-JOB-003 approver', 'TENANT_USER', 'TENANT_ADMIN'],
  ),
];
