import type { Fault } from '../fault.ts';
import { chargeFaults } from './hospitality/charge-faults.ts';
import { peopleFaults } from './hospitality/people-faults.ts';
import { reservationFaults } from './hospitality/reservation-faults.ts';
import { roomFaults } from './hospitality/room-faults.ts';
import { serviceFaults } from './hospitality/service-faults.ts';
import { settingFaults } from './hospitality/setting-faults.ts';
import { useFaults } from './hospitality/use-faults.ts';

export const faults: readonly Fault[] = [
  ...settingFaults,
  ...roomFaults,
  ...peopleFaults,
  ...reservationFaults,
  ...serviceFaults,
  ...chargeFaults,
  ...useFaults,
];
