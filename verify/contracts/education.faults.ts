import type { Fault } from '../fault.ts';
import { calendarFaults } from './education/calendar-faults.ts';
import { classFaults } from './education/class-faults.ts';
import { feeFaults } from './education/fee-faults.ts';
import { markFaults } from './education/mark-faults.ts';
import { peopleFaults } from './education/people-faults.ts';
import { registerFaults } from './education/register-faults.ts';
import { resultFaults } from './education/result-faults.ts';
import { useFaults } from './education/use-faults.ts';

export const faults: readonly Fault[] = [
  ...calendarFaults,
  ...classFaults,
  ...feeFaults,
  ...markFaults,
  ...peopleFaults,
  ...registerFaults,
  ...resultFaults,
  ...useFaults,
];
