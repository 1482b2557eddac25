import type { Fault } from '../engine/fault.ts';
import { dashboardFaults } from '../partner/faults.ts';

export const faults: readonly Fault[] = dashboardFaults('d3-c');
