import type { Fault } from '../engine/fault.ts';
import { gatheringFaults } from './gathering-faults.ts';
import { groupFaults } from './group-faults.ts';
import { moneyFaults } from './money-faults.ts';
import { peopleFaults } from './people-faults.ts';
import { recordFaults } from './record-faults.ts';
import { useFaults } from './use-faults.ts';

export const faults: readonly Fault[] = [
  ...peopleFaults,
  ...groupFaults,
  ...gatheringFaults,
  ...moneyFaults,
  ...recordFaults,
  ...useFaults,
];
