import type { Fault } from '../engine/fault.ts';
import { change, file, request, spoil } from './plant.ts';

/** For the rules on how far the cases are. Times are in UTC, an hour behind Lagos. */
export const caseFaults: readonly Fault[] = [
  spoil(
    'civic.case-mix',
    'an open case counts as assigned',
    ['civic_case', file('0024'), `status = 'ASSIGNED'`],
    ['ASSIGNED', '7', '6'],
  ),
  spoil(
    'civic.case-numbers',
    'a case was opened earlier than its number says',
    ['civic_case', file('0010'), `"openedAt" = "openedAt" - interval '20 days'`],
    ['LLB-CASE-0006', 'LLB-CASE-0006', 'LLB-CASE-0007'],
  ),
  spoil(
    'civic.case-times',
    'a case is closed before it is resolved',
    ['civic_case', file('0002'), `"closedAt" = "resolvedAt" - interval '1 day'`],
    ['LLB-CASE-0002', 'closedAt before resolvedAt; ', ''],
  ),
  spoil(
    'civic.last-status-change',
    'a case is resolved without a trace',
    ['civic_case', file('0017'), `status = 'RESOLVED'`],
    ['LLB-CASE-0017', 'RESOLVED', 'IN_PROGRESS'],
  ),
  spoil(
    'civic.status-path',
    'a step leads from a status that was left long ago',
    ['civic_status_change', change('0001', 5), `"fromStatus" = 'OPEN'`],
    ['LLB-CASE-0001 change 5', 'from OPEN', 'in order'],
  ),
  spoil(
    'civic.status-path',
    'a case jumps to its resolution',
    ['civic_status_change', change('0002', 3), `"toStatus" = 'CLOSED'`],
    ['LLB-CASE-0002 change 3', 'no such step: CLOSED', 'in order'],
  ),
  spoil(
    'civic.status-path',
    'a step is taken before the one that leads to it',
    ['civic_status_change', change('0004', 3), `"changedAt" = "changedAt" - interval '10 days'`],
    ['LLB-CASE-0004 change 3', 'not later than the one before', 'in order'],
  ),
  spoil(
    'civic.status-moments',
    'a case is resolved on another day than its history says',
    ['civic_case', file('0004'), `"resolvedAt" = "resolvedAt" + interval '1 day'`],
    ['LLB-CASE-0004 RESOLVED', '2026-02-12 09:40:00', '2026-02-11 09:40:00'],
  ),
  spoil(
    'civic.case-and-request',
    'a request goes on although its case waits for documents',
    ['civic_request', request('0022'), `status = 'UNDER_REVIEW'`],
    ['LLB-CASE-0013', 'UNDER_REVIEW', 'PENDING_DOCUMENTS'],
  ),
  spoil(
    'civic.resolution',
    'a case is resolved without saying how',
    ['civic_case', file('0004'), 'resolution = NULL'],
    ['LLB-CASE-0004', 'status=RESOLVED resolution=null escalationLevel=0 escalationReason=null', 'as agreed'],
  ),
  spoil(
    'civic.sla-deadline',
    'a deadline is moved',
    ['civic_case', file('0005'), `"slaDeadline" = "slaDeadline" + interval '10 days'`],
    ['LLB-CASE-0005', '2026-01-23 08:15:00', '2026-01-13 08:15:00'],
  ),
  spoil(
    'civic.sla-breached',
    'a breach is hidden',
    ['civic_case', file('0014'), '"slaBreached" = false'],
    ['LLB-CASE-0014', 'false', 'true'],
  ),
  {
    check: 'civic.sla-breaches',
    title: 'only one case is late',
    sql: `UPDATE "civic_case" SET "slaBreached" = false WHERE id IN (${file('0006')}, ${file('0010')})`,
    finding: { subject: 'breached', have: '1', want: '2' },
  },
];
