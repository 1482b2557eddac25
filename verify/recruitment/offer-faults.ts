import type { Fault } from '../engine/fault.ts';
import { application, offer, persona, spoil } from './plant.ts';

/** For the rules on offers. Times are in UTC, an hour behind Lagos. */
export const offerFaults: readonly Fault[] = [
  spoil(
    'recruitment.offer-mix',
    'an offer expires',
    ['recruit_offer', offer('Miss Titi Ogunmola'), `status = 'EXPIRED'`],
    ['EXPIRED', '1', '0'],
  ),
  spoil(
    'recruitment.offer-stage',
    'somebody hired never accepted',
    ['recruit_offer', offer('Tunde Adeyemi'), `status = 'VIEWED'`],
    ['Tunde Adeyemi', 'VIEWED', 'ACCEPTED'],
  ),
  spoil(
    'recruitment.offer-stage',
    'an applicant in assessment has an offer',
    ['recruit_offer', offer('Chinyere Uzoma'), `"applicationId" = ${application('Chidi Okoro')}`],
    ['Chidi Okoro', 'PENDING_APPROVAL', 'none'],
  ),
  spoil(
    'recruitment.offer-links',
    'an application forgets its offer',
    ['recruit_application', application('Halima Bello'), '"offerId" = NULL'],
    ['Halima Bello', 'one way', 'both ways'],
  ),
  spoil(
    'recruitment.offer-links',
    'an application names the offer of another',
    ['recruit_application', application('Hauwa Abubakar'), `"offerId" = ${offer('Miss Titi Ogunmola')}`],
    ['Hauwa Abubakar', 'one way', 'both ways'],
  ),
  spoil(
    'recruitment.offer-pay',
    'housing of a fifth',
    ['recruit_offer', offer('Miss Titi Ogunmola'), '"housingAllowance" = 150000'],
    ['Miss Titi Ogunmola gross', '962500.00', '1000000.00'],
  ),
  spoil(
    'recruitment.offer-pay',
    'gross pay is typed in',
    ['recruit_offer', offer('Gbenga Oyelaran'), '"grossMonthly" = 560000'],
    ['Gbenga Oyelaran gross', '560000.00', '555000.00'],
  ),
  spoil(
    'recruitment.offer-pay',
    'a pension on base salary alone',
    ['recruit_offer', offer('Tunde Adeyemi'), '"pensionContribution" = 20500'],
    ['Tunde Adeyemi pension', '20500.00', '25625.00'],
  ),
  spoil(
    'recruitment.offer-band',
    'an offer above the band',
    ['recruit_offer', offer('Chinyere Uzoma'), '"baseSalary" = 600000'],
    ['Chinyere Uzoma', 'Senior Accountant NGN 600000.00', 'Senior Accountant NGN 500000.00'],
  ),
  spoil(
    'recruitment.offer-band',
    'an offer for another post',
    ['recruit_offer', offer('Halima Bello'), `position = 'Office Manager'`],
    ['Halima Bello', 'Office Manager NGN 155000.00', 'Admin Officer NGN 155000.00'],
  ),
  spoil(
    'recruitment.offer-steps',
    'an offer is sent that nobody approved',
    ['recruit_offer', offer('Miss Titi Ogunmola'), '"approvedById" = NULL'],
    ['Miss Titi Ogunmola', 'SENT sent', 'SENT approved sent'],
  ),
  spoil(
    'recruitment.offer-steps',
    'somebody declines without a reason',
    ['recruit_offer', offer('Gbenga Oyelaran'), '"declineReason" = NULL'],
    [
      'Gbenga Oyelaran',
      'DECLINED approved sent viewed answered',
      'DECLINED approved sent viewed answered with a reason',
    ],
  ),
  spoil(
    'recruitment.offer-times',
    'an offer was answered after its deadline',
    ['recruit_offer', offer('Gbenga Oyelaran'), `"respondBy" = "respondedAt" - interval '1 hour'`],
    ['Gbenga Oyelaran', 'answered 2026-02-26 19:15:00', 'in time'],
  ),
  spoil(
    'recruitment.offer-times',
    'an open offer has expired',
    ['recruit_offer', offer('Miss Titi Ogunmola'), `"respondBy" = '2026-03-11 08:00'`],
    ['Miss Titi Ogunmola', 'expired 2026-03-11 08:00:00', 'in time'],
  ),
  spoil(
    'recruitment.offer-times',
    'an offer is written before the interview',
    ['recruit_offer', offer('Chinyere Uzoma'), `"createdAt" = '2026-02-20 09:00', "updatedAt" = '2026-02-20 09:00'`],
    ['Chinyere Uzoma', 'offered before the interview', 'in time'],
  ),
  spoil(
    'recruitment.offer-start',
    'work begins on a Tuesday',
    ['recruit_offer', offer('Miss Titi Ogunmola'), '"startDate" = "startDate" + 1'],
    ['Miss Titi Ogunmola', 'starts on a Tuesday', 'in time'],
  ),
  spoil(
    'recruitment.offer-start',
    'work begins before the answer',
    ['recruit_offer', offer('Tunde Adeyemi'), `"startDate" = '2026-03-02'`],
    ['Tunde Adeyemi', 'starts 2026-03-02', 'in time'],
  ),
  spoil(
    'recruitment.offer-approval',
    'the recruiter approves the own offer',
    ['recruit_offer', offer('Miss Titi Ogunmola'), `"approvedById" = ${persona('recruiter')}`],
    ['Miss Titi Ogunmola', 'the author', 'TENANT_ADMIN'],
  ),
  spoil(
    'recruitment.offer-approval',
    'the hiring manager approves',
    ['recruit_offer', offer('Gbenga Oyelaran'), `"approvedById" = ${persona('hiring')}`],
    ['Gbenga Oyelaran', 'TENANT_USER', 'TENANT_ADMIN'],
  ),
  spoil(
    'recruitment.offer-openings',
    'two are offered the only opening',
    ['recruit_offer', offer('Gbenga Oyelaran'), `status = 'SENT'`],
    ['SHR-JOB-002', '2', '1'],
  ),
];
