import type { Fault } from '../engine/fault.ts';
import { chargeFaults } from './charge-faults.ts';
import { peopleFaults } from './people-faults.ts';
import { reservationFaults } from './reservation-faults.ts';
import { roomFaults } from './room-faults.ts';
import { serviceFaults } from './service-faults.ts';
import { settingFaults } from './setting-faults.ts';
import { useFaults } from './use-faults.ts';

export const faults: readonly Fault[] = [
  ...settingFaults,
  ...roomFaults,
  ...peopleFaults,
  ...reservationFaults,
  ...serviceFaults,
  ...chargeFaults,
  ...useFaults,
];
