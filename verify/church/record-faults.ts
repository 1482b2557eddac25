import type { Fault } from '../engine/fault.ts';
import { compliance, record, spoil } from './plant.ts';

/** For the rules on governance and compliance. */
export const recordFaults: readonly Fault[] = [
  spoil(
    'governance-mix',
    'a pending resolution is approved',
    ['governance_record', record('GLC-GOV-0004'), `status = 'APPROVED'`],
    ['APPROVED', '4', '3'],
  ),
  spoil(
    'governance-approval',
    'a resolution is approved by nobody',
    ['governance_record', record('GLC-GOV-0003'), '"approvedById" = NULL'],
    ['GLC-GOV-0003', 'status=APPROVED preparedAt=2025-11-01 14:00:00 approvedAt=2025-11-19 17:30:00', 'as agreed'],
  ),
  spoil(
    'governance-approval',
    'who prepared the minutes approves them',
    ['governance_record', record('GLC-GOV-0002'), '"approvedById" = "preparedById"'],
    ['GLC-GOV-0002', 'status=APPROVED preparedAt=2025-08-13 14:00:00 approvedAt=2025-09-02 17:30:00', 'as agreed'],
  ),
  spoil(
    'governance-succession',
    'a policy gives way to minutes',
    ['governance_record', record('GLC-GOV-0001'), `"supersededById" = ${record('GLC-GOV-0002')}`],
    ['GLC-GOV-0001', 'by MINUTES', 'in order'],
  ),
  spoil(
    'governance-succession',
    'a policy gives way to a draft',
    ['governance_record', record('GLC-GOV-0001'), `"supersededById" = ${record('GLC-GOV-0005')}`],
    ['GLC-GOV-0001', 'by one not approved', 'in order'],
  ),
  spoil(
    'compliance-mix',
    'the insurance is called valid',
    ['compliance_record', compliance('INSURANCE'), `status = 'COMPLIANT'`],
    ['COMPLIANT', '3', '2'],
  ),
  spoil(
    'compliance-dates',
    'a certificate has run out unnoticed',
    ['compliance_record', compliance('REGISTRATION'), `"expiresOn" = :now::timestamp - interval '1 day'`],
    [
      'REGISTRATION',
      'status=COMPLIANT dueOn=2025-12-26 00:00:00 compliedOn=2025-12-09 00:00:00 expiresOn=2026-03-10 08:30:00',
      'as agreed',
    ],
  ),
  spoil(
    'compliance-dates',
    'a pending certificate is overdue',
    ['compliance_record', compliance('FIRE_SAFETY'), `"dueOn" = :now::timestamp - interval '1 day'`],
    ['FIRE_SAFETY', 'status=PENDING dueOn=2026-03-10 08:30:00 compliedOn=null expiresOn=null', 'as agreed'],
  ),
];
