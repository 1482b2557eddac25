import type { Fault } from '../engine/fault.ts';
import { appointmentFaults } from './appointment-faults.ts';
import { billingFaults } from './billing-faults.ts';
import { encounterFaults } from './encounter-faults.ts';
import { laboratoryFaults } from './laboratory-faults.ts';
import { patientFaults } from './patient-faults.ts';
import { prescriptionFaults } from './prescription-faults.ts';
import { settingFaults } from './setting-faults.ts';
import { useFaults } from './use-faults.ts';
import { visitFaults } from './visit-faults.ts';

export const faults: readonly Fault[] = [
  ...settingFaults,
  ...patientFaults,
  ...appointmentFaults,
  ...visitFaults,
  ...encounterFaults,
  ...prescriptionFaults,
  ...laboratoryFaults,
  ...billingFaults,
  ...useFaults,
];
