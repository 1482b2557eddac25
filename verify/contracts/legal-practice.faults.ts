import type { Fault } from '../fault.ts';
import { calendarFaults } from './legal-practice/calendar-faults.ts';
import { matterFaults } from './legal-practice/matter-faults.ts';
import { paperFaults } from './legal-practice/paper-faults.ts';
import { retainerFaults } from './legal-practice/retainer-faults.ts';
import { timeFaults } from './legal-practice/time-faults.ts';
import { useFaults } from './legal-practice/use-faults.ts';

export const faults: readonly Fault[] = [
  ...matterFaults,
  ...timeFaults,
  ...retainerFaults,
  ...paperFaults,
  ...calendarFaults,
  ...useFaults,
];
