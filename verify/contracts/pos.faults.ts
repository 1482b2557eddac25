import type { Fault } from '../fault.ts';
import { drawerFaults } from './pos/drawer-faults.ts';
import { saleFaults } from './pos/sale-faults.ts';
import { shiftFaults } from './pos/shift-faults.ts';
import { useFaults } from './pos/use-faults.ts';

export const faults: readonly Fault[] = [...shiftFaults, ...saleFaults, ...drawerFaults, ...useFaults];
