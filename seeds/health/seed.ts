import type { Seed } from '../seed.ts';
import { appointmentRows, diaryOf } from './appointments.ts';
import { billingRows } from './billing.ts';
import { consultationsOf } from './consultations.ts';
import { diagnosisRows, encounterRows, noteRows, visitRows } from './encounters.ts';
import { CLINIC_SLUG, groundOf } from './ground.ts';
import { labOrderRows, labOrdersOf, labResultRows } from './laboratory.ts';
import { guardianRows, patientRows, peopleOf, providerRows } from './people.ts';
import { prescriptionRows, prescriptionsOf } from './prescriptions.ts';
import { configRow, facilityRow } from './setting.ts';

/** Sixteen weeks of an outpatient clinic and the four that are booked: fifty patients, and what fifty visits left behind. */
export const seed: Seed = {
  suite: 'health',
  script: 'seed-health-demo.ts',
  batch: 'd3-b',
  tenants: [CLINIC_SLUG],
  needs: [],
  build(input) {
    const ground = groundOf(input);
    const people = peopleOf(ground);
    const consultations = consultationsOf(ground, people);
    const diary = diaryOf(ground, consultations);
    const prescriptions = prescriptionsOf(consultations);
    const orders = labOrdersOf(ground, consultations);
    return {
      health_config: [configRow(ground)],
      health_facility: [facilityRow(ground)],
      health_provider: providerRows(ground, people),
      health_patient: patientRows(ground, people),
      health_patient_guardian: guardianRows(ground, people),
      health_appointment: appointmentRows(ground, people, diary),
      health_visit: visitRows(ground, diary, consultations),
      health_encounter: encounterRows(ground, people, consultations),
      health_clinical_note: noteRows(ground, consultations),
      health_diagnosis: diagnosisRows(ground, consultations),
      health_prescription: prescriptionRows(ground, people, prescriptions),
      health_lab_order: labOrderRows(ground, orders),
      health_lab_result: labResultRows(ground, people, orders),
      health_billing_fact: billingRows(ground, people, { consultations, orders, prescriptions }),
    };
  },
};
