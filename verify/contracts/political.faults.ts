import type { Fault } from '../fault.ts';
import { moneyFaults } from './political/money-faults.ts';
import { partyFaults } from './political/party-faults.ts';
import { useFaults } from './political/use-faults.ts';

export const faults: readonly Fault[] = [...partyFaults, ...moneyFaults, ...useFaults];
