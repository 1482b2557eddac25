import type { Fault } from '../engine/fault.ts';
import { activeAssignment, approval, finding, inspection, request, spoil, staff } from './plant.ts';

/** For the rules on visits and decisions. Times are in UTC, an hour behind Lagos. */
export const decisionFaults: readonly Fault[] = [
  spoil(
    'civic.inspection-mix',
    'a visit to come is called off',
    ['civic_inspection', inspection('0013'), `status = 'CANCELLED'`],
    ['CANCELLED', '2', '1'],
  ),
  spoil(
    'civic.inspection-numbers',
    'a visit was booked earlier than its number says',
    ['civic_inspection', inspection('0008'), `"createdAt" = "createdAt" - interval '20 days'`],
    ['LLB-INS-0005', 'LLB-INS-0005', 'LLB-INS-0006'],
  ),
  spoil(
    'civic.inspection-status',
    'a visit that is still to come was due last week',
    ['civic_inspection', inspection('0014'), `"scheduledFor" = '2026-03-09 09:00'`],
    [
      'LLB-INS-0014',
      'status=SCHEDULED createdAt=2026-03-06 10:30:00 scheduledFor=2026-03-09 09:00:00 startedAt=null completedAt=null result=null reason=null updatedAt=2026-03-06 10:30:00',
      'as agreed',
    ],
  ),
  spoil(
    'civic.inspection-status',
    'a visit is called off without a reason',
    ['civic_inspection', inspection('0010'), 'reason = NULL'],
    [
      'LLB-INS-0010',
      'status=CANCELLED createdAt=2026-02-25 10:00:00 scheduledFor=2026-03-05 09:00:00 startedAt=null completedAt=null result=null reason=null updatedAt=2026-03-04 08:20:00',
      'as agreed',
    ],
  ),
  spoil(
    'civic.inspection-replacement',
    'a visit is put off for ever',
    ['civic_inspection', inspection('0015'), '"replacesId" = NULL'],
    ['LLB-INS-0011', 'not replaced', 'replaced'],
  ),
  spoil(
    'civic.inspectors',
    'an officer inspects',
    ['civic_inspection', inspection('0002'), `"inspectorId" = ${staff('0009')}`],
    ['LLB-INS-0002', 'OFFICER, of an inspected service, in time', 'INSPECTOR, of an inspected service, in time'],
  ),
  spoil(
    'civic.findings',
    'a visit passes in spite of a critical finding',
    ['civic_inspection_finding', finding('0001', 2), `severity = 'CRITICAL'`],
    ['LLB-INS-0001', 'PASSED, findings', 'FAILED, findings'],
  ),
  spoil(
    'civic.findings',
    'a failed visit passes',
    ['civic_inspection', inspection('0002'), `result = 'PASSED'`],
    ['LLB-INS-0002', 'PASSED, findings', 'FAILED, findings'],
  ),
  spoil(
    'civic.corrective-actions',
    'a critical finding asks for nothing',
    ['civic_inspection_finding', finding('0002', 1), '"correctiveAction" = NULL'],
    ['LLB-INS-0002 finding 1', 'CRITICAL without action', 'CRITICAL with action'],
  ),
  spoil(
    'civic.decision-mix',
    'a decision is put off instead of taken',
    ['civic_approval', approval('0004'), `decision = 'DEFERRED'`],
    ['DEFERRED', '3', '2'],
  ),
  spoil(
    'civic.decision-numbers',
    'a decision was taken earlier than its number says',
    ['civic_approval', approval('0006'), `"decidedAt" = "decidedAt" - interval '60 days'`],
    ['LLB-APR-0002', 'LLB-APR-0002', 'LLB-APR-0003'],
  ),
  spoil(
    'civic.decided',
    'a request is approved although nobody decided',
    ['civic_request', request('0007'), `status = 'APPROVED', "decidedAt" = '2026-03-10 10:00'`],
    ['LLB-REQ-0007', 'APPROVED 2026-03-10 10:00:00', null],
  ),
  spoil(
    'civic.decided',
    'a request is decided although the decision is deferred',
    ['civic_approval', approval('0004'), `decision = 'DEFERRED'`],
    ['LLB-REQ-0005', 'REJECTED 2026-01-07 12:15:00', null],
  ),
  spoil(
    'civic.decision-authority',
    'an officer decides',
    ['civic_approval', approval('0002'), `"approverId" = ${staff('0002')}`],
    ['LLB-APR-0002', 'OFFICER', 'may decide'],
  ),
  spoil(
    'civic.decision-authority',
    'a decision is taken by whoever worked the case',
    ['civic_assignment', activeAssignment('0004'), `"assigneeId" = ${staff('0001')}`],
    ['LLB-APR-0006', 'worked the case', 'may decide'],
  ),
  spoil(
    'civic.decision-grounds',
    'a decision is taken before the site is seen',
    ['civic_approval', approval('0004'), `"decidedAt" = '2025-12-01 10:00'`],
    ['LLB-APR-0004', 'not seen', 'FAILED'],
  ),
  spoil(
    'civic.decision-grounds',
    'a request is granted after a failed visit',
    ['civic_inspection', inspection('0003'), `result = 'FAILED'`],
    ['LLB-APR-0006', 'FAILED', 'seen'],
  ),
  spoil(
    'civic.decision-effect',
    'a case goes on although the decision was deferred',
    ['civic_approval', approval('0012'), `"decidedAt" = "decidedAt" - interval '2 days'`],
    ['LLB-APR-0012', 'not sent back', 'took effect'],
  ),
  spoil(
    'civic.decision-effect',
    'a case is resolved before the decision',
    ['civic_approval', approval('0006'), `"decidedAt" = '2026-02-12 10:00'`],
    ['LLB-APR-0006', 'not delivered', 'took effect'],
  ),
];
