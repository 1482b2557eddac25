import type { Fault } from '../engine/fault.ts';
import { activeAssignment, approval, change, file, inspection, lastNote, spoil, staff } from './plant.ts';

/** For the rules on who works the cases. Times are in UTC, an hour behind Lagos. */
export const handlingFaults: readonly Fault[] = [
  spoil(
    'civic.assignee',
    'a case names an officer who does not have it',
    ['civic_case', file('0015'), `"currentAssigneeId" = ${staff('0009')}`],
    ['LLB-CASE-0015', 'LLB-STAFF-0009', 'LLB-STAFF-0002'],
  ),
  spoil(
    'civic.assignee',
    'a closed case still names an officer',
    ['civic_case', file('0001'), `"currentAssigneeId" = ${staff('0009')}`],
    ['LLB-CASE-0001', 'LLB-STAFF-0009', null],
  ),
  spoil(
    'civic.active-assignments',
    'nobody works a case that is in progress',
    ['civic_assignment', activeAssignment('0015'), `status = 'COMPLETED'`],
    ['LLB-CASE-0015', '0', '1'],
  ),
  spoil(
    'civic.assignment-mix',
    'an assignment ends by itself',
    ['civic_assignment', activeAssignment('0015'), `status = 'COMPLETED'`],
    ['ACTIVE', '19', '20'],
  ),
  spoil(
    'civic.assignment-path',
    'a case lies with nobody for a day',
    ['civic_assignment', activeAssignment('0009'), `"assignedAt" = "assignedAt" + interval '1 day'`],
    [
      'LLB-CASE-0009 assignment 1',
      '2026-02-02 08:15:00 to 2026-02-23 09:10:00',
      '2026-02-02 08:15:00 to 2026-02-24 09:10:00',
    ],
  ),
  spoil(
    'civic.assignment-roles',
    'an inspector works a case',
    ['civic_assignment', activeAssignment('0018'), `"assigneeId" = ${staff('0007')}`],
    ['LLB-CASE-0018 LLB-STAFF-0007', 'MANAGER to INSPECTOR', 'MANAGER to OFFICER'],
  ),
  spoil(
    'civic.status-actors',
    'somebody else takes a step',
    ['civic_status_change', change('0016', 3), `"changedById" = ${staff('0002')}`],
    ['LLB-CASE-0016 change 3', 'LLB-STAFF-0002', 'LLB-STAFF-0009'],
  ),
  {
    check: 'civic.notes-per-case',
    title: 'a note is lost',
    sql: `DELETE FROM "civic_case_note" WHERE id = ${lastNote('0024')}`,
    finding: { subject: 'LLB-CASE-0024', have: '1', want: '2' },
  },
  spoil(
    'civic.note-authors',
    'somebody who is not in charge writes a note',
    ['civic_case_note', lastNote('0015'), `"authorId" = ${staff('0009')}`],
    ['LLB-CASE-0015 2026-02-25 09:40:00', 'LLB-STAFF-0009 is not in charge', 'in charge'],
  ),
  spoil(
    'civic.note-mix',
    'an internal note is shown to the applicant',
    ['civic_case_note', lastNote('0014'), `visibility = 'EXTERNAL'`],
    ['EXTERNAL', '38', '37'],
  ),
  spoil(
    'civic.office-hours',
    'a decision is taken on a Sunday',
    ['civic_approval', approval('0003'), `"decidedAt" = '2026-01-04 10:00'`],
    ['LLB-APR-0003 decided', '2026-01-04 10:00:00', 'at work'],
  ),
  spoil(
    'civic.office-hours',
    'a visit starts at night',
    ['civic_inspection', inspection('0012'), `"startedAt" = '2026-03-11 02:00'`],
    ['LLB-INS-0012 started', '2026-03-11 02:00:00', 'at work'],
  ),
];
