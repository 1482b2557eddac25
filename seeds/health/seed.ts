import { subscriberRows } from '../partner/subscriber-rows.ts';
import type { Seed } from '../seed.ts';
import { appointmentRows, diaryOf } from './appointments.ts';
import { billingRows } from './billing.ts';
import { consultationsOf } from './consultations.ts';
import { contextOf } from './context.ts';
import { diagnosisRows, encounterRows, noteRows, visitRows } from './encounters.ts';
import { labOrderRows, labOrdersOf, labResultRows } from './laboratory.ts';
import { guardianRows, patientRows, peopleOf, providerRows } from './people.ts';
import { prescriptionRows, prescriptionsOf } from './prescriptions.ts';
import { configRow, facilityRow } from './setting.ts';

/** Sixteen weeks of an outpatient clinic and the four that are booked: fifty patients, and what fifty visits left behind. */
export const seed: Seed = {
  suite: 'health',
  script: 'seed-health-demo.ts',
  batch: 'd3-b',
  tenants: ['demo-clinic'],
  needs: [],
  build(input) {
    const context = contextOf(input);
    const people = peopleOf(context);
    const consultations = consultationsOf(context, people);
    const diary = diaryOf(context, consultations);
    const prescriptions = prescriptionsOf(consultations);
    const orders = labOrdersOf(context, consultations);
    return {
      health_config: [configRow(context)],
      health_facility: [facilityRow(context)],
      health_provider: providerRows(context, people),
      health_patient: patientRows(context, people),
      health_patient_guardian: guardianRows(context, people),
      health_appointment: appointmentRows(context, people, diary),
      health_visit: visitRows(context, diary, consultations),
      health_encounter: encounterRows(context, people, consultations),
      health_clinical_note: noteRows(context, consultations),
      health_diagnosis: diagnosisRows(context, consultations),
      health_prescription: prescriptionRows(context, people, prescriptions),
      health_lab_order: labOrderRows(context, orders),
      health_lab_result: labResultRows(context, people, orders),
      health_billing_fact: billingRows(context, people, { consultations, orders, prescriptions }),
      ...subscriberRows(input, 'demo-clinic'),
    };
  },
};
