import type { Fault } from '../fault.ts';
import { gatheringFaults } from './church/gathering-faults.ts';
import { groupFaults } from './church/group-faults.ts';
import { moneyFaults } from './church/money-faults.ts';
import { peopleFaults } from './church/people-faults.ts';
import { recordFaults } from './church/record-faults.ts';
import { useFaults } from './church/use-faults.ts';

export const faults: readonly Fault[] = [
  ...peopleFaults,
  ...groupFaults,
  ...gatheringFaults,
  ...moneyFaults,
  ...recordFaults,
  ...useFaults,
];
