import type { Fault } from '../engine/fault.ts';
import { client, deadline, entry, filing, matter, paper, spoil } from './plant.ts';

const REPORT = 'Report to the court on the mediation';
const HEARING = 'Hearing of the interlocutory injunction';

/** For the rules on deadlines and on when things may happen. Times are in UTC, an hour behind Lagos. */
export const calendarFaults: readonly Fault[] = [
  spoil(
    'deadline-mix',
    'a deadline is missed',
    ['leg_deadline', deadline('Take the proof of the defence witness'), `status = 'MISSED'`],
    ['MISSED', '1', '0'],
  ),
  spoil(
    'deadline-types',
    'the limitation becomes a court date',
    ['leg_deadline', deadline('The claim becomes time-barred'), `type = 'COURT_DATE'`],
    ['COURT_DATE', '5', '4'],
  ),
  spoil(
    'deadlines-ahead',
    'nothing is overdue',
    [
      'leg_deadline',
      deadline('Take the proof of the defence witness'),
      `"dueAt" = :now::timestamp + interval '30 days'`,
    ],
    ['later', '3', '2'],
  ),
  spoil(
    'deadline-states',
    'an extension has run out',
    ['leg_deadline', deadline(REPORT), `"extendedTo" = :now::timestamp - interval '1 day'`],
    [
      'NAC-MAT-0006 Report to the court on the mediation',
      'EXTENDED, 2026-03-10 08:30:00, 3, Customary Court, Surulere',
      'as agreed',
    ],
  ),
  spoil(
    'deadline-states',
    'a hearing is at no court',
    ['leg_deadline', deadline(HEARING), 'court = NULL'],
    ['NAC-MAT-0003 Hearing of the interlocutory injunction', 'PENDING, 1', 'as agreed'],
  ),
  spoil(
    'deadlines-met',
    'a deadline was met by nothing',
    ['leg_deadline', deadline('File the written address'), '"filingId" = NULL'],
    ['NAC-MAT-0003 File the written address', 'no filing', 'met'],
  ),
  spoil(
    'deadlines-met',
    'a brief was late',
    ['leg_deadline', deadline('File the written address'), `"dueAt" = "dueAt" - interval '10 days'`],
    ['NAC-MAT-0003 File the written address', 'late', 'met'],
  ),
  spoil(
    'briefs-filed',
    'a brief is filed and its deadline pending',
    ['leg_deadline', deadline('File the written address'), `status = 'PENDING'`],
    ['NAC-FIL-0010', 'document FILED, deadline PENDING', 'document FILED, deadline COMPLETED'],
  ),
  spoil(
    'briefs-filed',
    'a brief is filed and its document a draft',
    ['leg_document', paper('NAC-DOC-0001'), `status = 'DRAFT'`],
    ['NAC-FIL-0002', 'document DRAFT, deadline COMPLETED', 'document FILED, deadline COMPLETED'],
  ),
  spoil(
    'closed-deadlines',
    'a closed matter has a hearing to come',
    ['leg_deadline', deadline('Hearing of the motion to enforce the judgment'), `status = 'PENDING'`],
    ['NAC-MAT-0002', '1', '0'],
  ),
  spoil(
    'while-open',
    'time is logged before the matter is opened',
    ['leg_time_entry', entry('NAC-TE-0001'), `"loggedAt" = "loggedAt" - interval '40 days'`],
    ['NAC-TE-0001', 'before the opening', 'while open'],
  ),
  spoil(
    'while-open',
    'something is filed after the closing',
    ['leg_filing', filing('NAC-FIL-0001'), '"filedAt" = :now::timestamp'],
    ['NAC-FIL-0001', 'after the closing', 'while open'],
  ),
  spoil(
    'while-open',
    'a filing is in a matter that was never opened',
    ['leg_filing', filing('NAC-FIL-0001'), `"matterId" = ${matter('NAC-MAT-0010')}`],
    ['NAC-FIL-0001', 'never opened', 'while open'],
  ),
  spoil(
    'court-days',
    'a hearing is on a Sunday',
    ['leg_deadline', deadline(HEARING), `"dueAt" = '2026-03-15 08:00'`],
    [`NAC-MAT-0003 ${HEARING}`, '2026-03-15', 'at work'],
  ),
  spoil(
    'court-days',
    'the registry is open at Christmas',
    ['leg_filing', filing('NAC-FIL-0009'), `"filedAt" = '2025-12-25 10:00'`],
    ['NAC-FIL-0009 filed', '2025-12-25', 'at work'],
  ),
  spoil(
    'past',
    'time is logged tomorrow',
    ['leg_time_entry', entry('NAC-TE-0030'), `"updatedAt" = :now::timestamp + interval '1 day'`],
    ['NAC-TE-0030', '2026-03-12 08:30:00', 'past'],
  ),
  spoil(
    'since',
    'a matter comes in before its client',
    ['leg_client', client('NAC-CL-0004'), '"createdAt" = :now::timestamp'],
    ['NAC-CL-0004', 'createdAt=2026-03-11 08:30:00 updatedAt=2025-10-07 08:00:00', 'as agreed'],
  ),
];
