import type { Fault } from '../engine/fault.ts';
import type { BatchName } from './promises.ts';
export const dashboardFaults = (_: BatchName): Fault[] => [];
