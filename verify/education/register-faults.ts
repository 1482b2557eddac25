import type { Fault } from '../engine/fault.ts';
import { registered, spoil, staff, term } from './plant.ts';

/** For the rules on registers. Times are in UTC, an hour behind Lagos. */
export const registerFaults: readonly Fault[] = [
  {
    check: 'education.attendance-mix',
    title: 'who is absent counts as half a day',
    sql: `UPDATE "edu_attendance" SET status = 'HALF_DAY' WHERE status = 'ABSENT' AND "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: 'ABSENT', have: '0', want: '75' },
  },
  spoil(
    'education.register-days',
    'a register is marked on a Sunday',
    ['edu_attendance', registered(5, '2026-03-10'), `date = '2026-03-08'`],
    ['2026-03-08', '1', null],
  ),
  spoil(
    'education.register-days',
    'a register is marked tomorrow',
    ['edu_attendance', registered(5, '2026-03-10'), `date = '2026-03-12'`],
    ['2026-03-10', '99', '100'],
  ),
  spoil(
    'education.register-days',
    'a register is marked in the mid-term break',
    ['edu_attendance', registered(5, '2026-03-10'), `date = '2026-02-20'`],
    ['2026-02-20', '1', null],
  ),
  spoil(
    'education.register-class',
    'the bursar marks a register',
    ['edu_attendance', registered(5, '2026-03-10'), `"markedById" = ${staff(3)}`],
    ['BFA-STU-0005 2026-03-10', 'another teacher, marked 2026-03-10 08:15:00', 'as agreed'],
  ),
  spoil(
    'education.register-class',
    'a day counts for last term',
    ['edu_attendance', registered(5, '2026-03-10'), `"termId" = ${term('TERM_1')}`],
    ['BFA-STU-0005 2026-03-10', 'another term, marked 2026-03-10 08:15:00', 'as agreed'],
  ),
  spoil(
    'education.arrivals',
    'who is present comes after the bell',
    ['edu_attendance', registered(4, '2026-02-16'), `"arrivedAt" = '2026-02-16 07:20'`],
    ['BFA-STU-0004 2026-02-16', 'PRESENT arrived 2026-02-16 07:20:00', 'as agreed'],
  ),
  spoil(
    'education.arrivals',
    'who is present has an excuse',
    ['edu_attendance', registered(4, '2026-02-16'), `excuse = 'Malaria'`],
    ['BFA-STU-0004 2026-02-16', 'PRESENT arrived 2026-02-16 06:58:00 Malaria', 'as agreed'],
  ),
  {
    check: 'education.register-days',
    title: 'the last register was marked four weeks ago',
    sql: `UPDATE "edu_attendance" SET date = date - 28 WHERE "tenantId" = ANY(:tenants::text[])`,
    finding: { subject: '2026-01-19', have: '100', want: null },
  },
];
