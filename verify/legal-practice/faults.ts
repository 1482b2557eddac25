import type { Fault } from '../engine/fault.ts';
import { calendarFaults } from './calendar-faults.ts';
import { matterFaults } from './matter-faults.ts';
import { paperFaults } from './paper-faults.ts';
import { retainerFaults } from './retainer-faults.ts';
import { timeFaults } from './time-faults.ts';
import { useFaults } from './use-faults.ts';

export const faults: readonly Fault[] = [
  ...matterFaults,
  ...timeFaults,
  ...retainerFaults,
  ...paperFaults,
  ...calendarFaults,
  ...useFaults,
];
