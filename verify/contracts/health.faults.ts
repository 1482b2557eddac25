import type { Fault } from '../fault.ts';
import { appointmentFaults } from './health/appointment-faults.ts';
import { billingFaults } from './health/billing-faults.ts';
import { encounterFaults } from './health/encounter-faults.ts';
import { laboratoryFaults } from './health/laboratory-faults.ts';
import { patientFaults } from './health/patient-faults.ts';
import { prescriptionFaults } from './health/prescription-faults.ts';
import { settingFaults } from './health/setting-faults.ts';
import { useFaults } from './health/use-faults.ts';
import { visitFaults } from './health/visit-faults.ts';

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
