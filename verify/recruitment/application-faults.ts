import type { Fault } from '../engine/fault.ts';
import { application, offer, persona, spoil } from './plant.ts';

/** For the rules on applications. Times are in UTC, an hour behind Lagos. */
export const applicationFaults: readonly Fault[] = [
  spoil(
    'recruitment.stage-mix',
    'an applicant falls back to the first stage',
    ['recruit_application', application('Obiageli Obi'), `stage = 'APPLIED'`],
    ['APPLIED', '9', '8'],
  ),
  {
    check: 'recruitment.sources',
    title: 'nobody walks in any more',
    sql: `UPDATE "recruit_application" SET source = 'DIRECT' WHERE source = 'WALK_IN' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'WALK_IN', have: 'nobody', want: 'used' },
  },
  spoil(
    'recruitment.applicant-contact',
    'a phone number lacks a digit',
    ['recruit_application', application('Kayode Afolabi'), 'phone = left(phone, 10)'],
    ['Kayode Afolabi', 'phone=0803724599 email=kayode.afolabi@mail.example city=Ibadan noticeDays=14', 'as agreed'],
  ),
  spoil(
    'recruitment.applicant-contact',
    'a city outside the five',
    ['recruit_application', application('Kayode Afolabi'), `city = 'Accra'`],
    ['Kayode Afolabi', 'phone=08037245991 email=kayode.afolabi@mail.example city=Accra noticeDays=14', 'as agreed'],
  ),
  spoil(
    'recruitment.scores',
    'a score beyond 90',
    ['recruit_application', application('Aliyu Sule'), 'score = 95'],
    ['Aliyu Sule', 'stage=SCREENING score=95 rating=4 screenedAt=2026-03-06 10:40:00', 'as agreed'],
  ),
  spoil(
    'recruitment.scores',
    'a rating before anybody has looked',
    ['recruit_application', application('Nasiru Dogara'), 'rating = 4'],
    ['Nasiru Dogara', 'stage=APPLIED score=null rating=4 screenedAt=null', 'as agreed'],
  ),
  spoil(
    'recruitment.expected-salary',
    'an applicant expects more than the job pays',
    ['recruit_application', application('Rakiya Danladi'), '"expectedSalary" = 550000'],
    ['Rakiya Danladi', '550000.00', '500000.00'],
  ),
  spoil(
    'recruitment.application-window',
    'an application is older than its job',
    ['recruit_application', application('Ifeoma Nwosu'), `"appliedAt" = "appliedAt" - interval '40 days'`],
    ['Ifeoma Nwosu', '2026-01-18 13:33:00 for SHR-JOB-004', 'in time'],
  ),
  spoil(
    'recruitment.application-window',
    'an application comes after the post was filled',
    ['recruit_application', application('Sade Ajayi'), `"appliedAt" = '2026-03-01 09:00'`],
    ['Sade Ajayi', '2026-03-01 09:00:00 for SHR-JOB-006', 'in time'],
  ),
  spoil(
    'recruitment.application-times',
    'screening begins before the application',
    ['recruit_application', application('Zainab Lawal'), `"screenedAt" = "appliedAt" - interval '1 hour'`],
    ['Zainab Lawal', 'screenedAt before appliedAt; ', ''],
  ),
  spoil(
    'recruitment.application-past',
    'an application comes in tomorrow',
    ['recruit_application', application('Bukola Ogunmola'), `"appliedAt" = '2026-03-12 07:06'`],
    [
      'Bukola Ogunmola',
      'appliedAt=2026-03-12 07:06:00 screenedAt=null stageChangedAt=2026-03-11 07:06:00 updatedAt=2026-03-11 07:06:00',
      'as agreed',
    ],
  ),
  spoil(
    'recruitment.application-end',
    'a rejection without a reason',
    ['recruit_application', application('Kabiru Danladi'), '"rejectionReason" = NULL'],
    [
      'Kabiru Danladi',
      'stage=REJECTED hiredAt=null rejectedAt=2026-02-11 14:40:00 rejectionReason=null withdrawnAt=null withdrawalReason=null',
      'as agreed',
    ],
  ),
  spoil(
    'recruitment.application-end',
    'a withdrawal without a date',
    ['recruit_application', application('Gbenga Oyelaran'), '"withdrawnAt" = NULL'],
    [
      'Gbenga Oyelaran',
      'stage=WITHDRAWN hiredAt=null rejectedAt=null rejectionReason=null withdrawnAt=null withdrawalReason=Stays with the present employer, who raised the salary',
      'as agreed',
    ],
  ),
  spoil(
    'recruitment.application-end',
    'a hire without a date',
    ['recruit_application', application('Tunde Adeyemi'), '"hiredAt" = NULL'],
    [
      'Tunde Adeyemi',
      'stage=HIRED hiredAt=null rejectedAt=null rejectionReason=null withdrawnAt=null withdrawalReason=null',
      'as agreed',
    ],
  ),
  spoil(
    'recruitment.furthest-stage',
    'somebody rejected had been hired',
    ['recruit_application', application('Sade Ajayi'), `"furthestStage" = 'HIRED'`],
    ['Sade Ajayi', 'stage=REJECTED furthestStage=HIRED', 'as agreed'],
  ),
  spoil(
    'recruitment.furthest-stage',
    'an applicant was further than they are',
    ['recruit_application', application('Chidi Okoro'), `"furthestStage" = 'OFFER'`],
    ['Chidi Okoro', 'stage=ASSESSMENT furthestStage=OFFER', 'as agreed'],
  ),
  spoil(
    'recruitment.qualified',
    'somebody is invited without the qualification',
    ['recruit_application', application('Olumide Omitola'), `qualification = 'BSC'`],
    ['Olumide Omitola', 'BSC', 'ICAN'],
  ),
  spoil(
    'recruitment.applicant-account',
    "the account is somebody else's",
    ['recruit_application', application('Miss Titi Ogunmola'), `"userId" = ${persona('auditor')}`],
    [
      'auditor@demo-recruitment.demo',
      'Miss Titi Ogunmola candidate@demo-recruitment.demo',
      'Barr. Ngozi Uzoma auditor@demo-recruitment.demo',
    ],
  ),
  {
    check: 'recruitment.applicant-account',
    title: 'the candidate signs in and sees nothing',
    sql: `UPDATE "recruit_application" SET "userId" = NULL WHERE id = ${application('Miss Titi Ogunmola')}`,
    finding: null,
  },
  spoil(
    'recruitment.office-days',
    'an offer goes out on a Sunday',
    ['recruit_offer', offer('Tunde Adeyemi'), `"sentAt" = '2026-03-01 13:10'`],
    ['Tunde Adeyemi offer sent', '2026-03-01 13:10:00', 'at work'],
  ),
];
