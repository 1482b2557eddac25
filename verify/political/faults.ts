import type { Fault } from '../engine/fault.ts';
import { moneyFaults } from './money-faults.ts';
import { partyFaults } from './party-faults.ts';
import { useFaults } from './use-faults.ts';

export const faults: readonly Fault[] = [...partyFaults, ...moneyFaults, ...useFaults];
