import type { Fault } from '../engine/fault.ts';
import { citizen, config, document, hide, poll, service, spoil, staff, vote } from './plant.ts';

/** For the views and the workflows. Times are in UTC, an hour behind Lagos. */
export const useFaults: readonly Fault[] = [
  hide('civic.citizen-registry', 'Citizen registry', 100, 'civic_citizen', `"tenantId" = 'elsewhere'`),
  hide('civic.service-catalogue', 'Service catalogue', 20, 'civic_service', '"isActive" = false'),
  hide('civic.case-queue', 'Case queue by status', 7, 'civic_case', `"tenantId" = 'elsewhere'`),
  hide(
    'civic.case-timeline',
    'Case detail with timeline',
    15,
    'civic_case',
    `"caseNumber" = replace("caseNumber", 'LLB', 'OLD')`,
  ),
  hide('civic.inspection-list', 'Inspection list', 15, 'civic_inspection', `"tenantId" = 'elsewhere'`),
  hide('civic.resolution-history', 'Resolution history', 7, 'civic_case', '"resolvedAt" = NULL'),
  hide(
    'civic.sla-widget',
    'Deadlines: breached, due within a week, in time',
    3,
    'civic_case',
    '"resolvedAt" = "openedAt"',
  ),
  hide('civic.my-requests', 'Requests of Mr. Adamu (citizen)', 3, 'civic_citizen', '"userId" = NULL'),
  hide('civic.public-tracking', 'Public tracking', 50, 'civic_config', '"publicTracking" = false'),
  hide('civic.case-load', 'Cases by officer', 4, 'civic_case', '"currentAssigneeId" = NULL'),
  hide('civic.revenue', 'What there is to bill, by kind of fee', 5, 'civic_billing_fact', `"tenantId" = 'elsewhere'`),
  hide('civic.poll-results', 'Results of the open poll', 4, 'civic_poll', `status = 'CLOSED'`),
  spoil(
    'civic.application-possible',
    'the service is no longer offered',
    ['civic_service', service('FENC'), '"isActive" = false'],
    ['The citizen finds the service in the catalogue', 'no row', 'a row'],
  ),
  spoil(
    'civic.application-possible',
    'the service has become cheaper',
    ['civic_service', service('FENC'), '"processingFee" = 0'],
    [
      'The citizen finds the service in the catalogue: Fence permit for LLB-CIT-0001',
      '40000.00 in 21 days',
      '42500.00 in 21 days',
    ],
  ),
  spoil(
    'civic.application-possible',
    'the citizen who signs in is linked to nobody',
    ['civic_citizen', citizen('0001'), '"userId" = NULL'],
    ['The citizen finds the service in the catalogue', 'no row', 'a row'],
  ),
  spoil(
    'civic.application-possible',
    'the office works before it is paid',
    ['civic_config', config('Lagos State'), '"payBeforeProcessing" = false'],
    ['The citizen applies, and payment is asked for first: status', 'SUBMITTED', 'PENDING_PAYMENT'],
  ),
  spoil(
    'civic.application-possible',
    'nothing can be tracked in public',
    ['civic_config', config('Lagos State'), '"publicTracking" = false'],
    ['Anybody with the tracking code finds it', 'no row', 'a row'],
  ),
  {
    check: 'civic.application-possible',
    title: 'the officer has left the tenant',
    sql: `UPDATE "TenantMembership" SET "isActive" = false WHERE "userId" = (SELECT id FROM "User" WHERE email = 'officer@demo-civic.demo') AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'The manager names the officer', have: 'no row', want: 'a row' },
  },
  spoil(
    'civic.application-possible',
    'the identity slip of the citizen has run out',
    ['civic_citizen_document', document('0001'), `status = 'EXPIRED'`],
    ['Every document that the service requires is verified: required documents', 'OWNERSHIP', 'IDENTITY, OWNERSHIP'],
  ),
  spoil(
    'civic.application-possible',
    'the inspector has retired',
    ['civic_staff', staff('0007'), '"isActive" = false'],
    ['A visit to the site is booked', 'no row', 'a row'],
  ),
  spoil(
    'civic.application-possible',
    'visits are free',
    ['civic_service', service('FENC'), '"inspectionFee" = 0'],
    ['The visit is there to bill: inspection fee', '0.00', '35000.00'],
  ),
  spoil(
    'civic.application-possible',
    'the director may not decide',
    ['civic_staff', staff('0001'), `role = 'CLERK'`],
    ['The director approves what others have worked on', 'no row', 'a row'],
  ),
  spoil(
    'civic.application-possible',
    'the permit holds for two years',
    ['civic_service', service('FENC'), '"validityMonths" = 24'],
    [
      'The certificate is issued for as long as the service says: certificate',
      'LLB-CERT-TRIAL until 2028-03-11',
      'LLB-CERT-TRIAL until 2027-03-11',
    ],
  ),
  spoil(
    'civic.vote-possible',
    'the poll is closed',
    ['civic_poll', poll('0001'), `status = 'CLOSED'`],
    ['The citizen finds an open poll without an own vote in it', 'no row', 'a row'],
  ),
  spoil(
    'civic.vote-possible',
    'the citizen has voted before',
    ['civic_poll_vote', vote('0002'), `"citizenId" = ${citizen('0001')}`],
    ['The citizen finds an open poll without an own vote in it: LLB-POLL-0001', '1', '0'],
  ),
  spoil(
    'civic.vote-possible',
    'the option is not on the ballot',
    ['civic_poll', poll('0001'), `options = ARRAY['Ground rent payment', 'Building plan intake']`],
    ['The citizen votes: ballots taken', '0', '1'],
  ),
  spoil(
    'civic.vote-possible',
    'ballots for anything are taken',
    ['civic_poll', poll('0001'), `options = options || 'Lower fees'::text`],
    ['A ballot for something else is refused: ballots taken', '1', '0'],
  ),
];
