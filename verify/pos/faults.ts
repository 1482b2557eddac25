import type { Fault } from '../engine/fault.ts';
import { drawerFaults } from './drawer-faults.ts';
import { saleFaults } from './sale-faults.ts';
import { shiftFaults } from './shift-faults.ts';
import { useFaults } from './use-faults.ts';

export const faults: readonly Fault[] = [...shiftFaults, ...saleFaults, ...drawerFaults, ...useFaults];
