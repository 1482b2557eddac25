import type { Fault } from '../engine/fault.ts';
import { calendarFaults } from './calendar-faults.ts';
import { classFaults } from './class-faults.ts';
import { feeFaults } from './fee-faults.ts';
import { markFaults } from './mark-faults.ts';
import { peopleFaults } from './people-faults.ts';
import { registerFaults } from './register-faults.ts';
import { resultFaults } from './result-faults.ts';
import { useFaults } from './use-faults.ts';

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
