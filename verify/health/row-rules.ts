import { inOrder, isPast, type RowRule } from '../engine/row-rule.ts';

const LATER = '2099-01-01T09:00:00.000Z';
const LONG_AGO = '1999-01-01T09:00:00.000Z';

/** Times of the clinic, on whatever day the demo is. It is open on every day of the week. */
export const rowRules: readonly RowRule[] = [
  {
    id: 'health.nobody-from-the-future',
    title: 'patients are born before they are registered, and registered before now',
    table: 'health_patient',
    holds: (row, day) => inOrder(row, 'birthDate', 'registeredAt') && isPast(row, day, 'registeredAt'),
    spoilt: { registeredAt: LATER },
  },
  {
    id: 'health.in-opening-hours',
    title: 'appointments begin on the hour or the half hour, from 08:00 to 17:30 in Lagos',
    table: 'health_appointment',
    holds: (row) => /T(0[7-9]|1[0-6]):[03]0:00\.000Z$/.test(String(row['scheduledAt'])),
    spoilt: { scheduledAt: '2027-03-03T06:30:00.000Z' },
  },
  {
    id: 'health.booked-first',
    title: 'appointments are booked before now and before they take place',
    table: 'health_appointment',
    holds: (row, day) =>
      inOrder(row, 'bookedAt', 'scheduledAt') &&
      inOrder(row, 'bookedAt', 'confirmedAt', 'checkedInAt', 'startedAt', 'completedAt') &&
      isPast(row, day, 'bookedAt', 'confirmedAt', 'checkedInAt', 'startedAt', 'completedAt', 'endedAt'),
    spoilt: { bookedAt: LATER },
  },
  {
    id: 'health.kept-before-today',
    title: 'completed appointments took place before today, those to come are after now',
    table: 'health_appointment',
    appliesTo: ({ status }) => ['COMPLETED', 'SCHEDULED', 'CONFIRMED'].includes(String(status)),
    holds: ({ status, scheduledAt }, { today, now }) =>
      status === 'COMPLETED' ? String(scheduledAt) < today : String(scheduledAt) > now,
    spoilt: { status: 'COMPLETED', scheduledAt: LATER },
  },
  {
    id: 'health.visit-runs-forward',
    title: 'visits run from the desk to the way home, before now and within one day',
    table: 'health_visit',
    holds: (row, day) =>
      inOrder(row, 'registeredAt', 'seenAt', 'completedAt', 'dischargedAt') &&
      isPast(row, day, 'registeredAt', 'seenAt', 'completedAt', 'dischargedAt') &&
      String(row['updatedAt']).slice(0, 10) === String(row['registeredAt']).slice(0, 10),
    spoilt: { completedAt: LONG_AGO },
  },
  {
    id: 'health.encounter-runs-forward',
    title: 'encounters begin, end and are amended in that order, before now',
    table: 'health_encounter',
    holds: (row, day) =>
      inOrder(row, 'startedAt', 'completedAt', 'amendedAt') &&
      isPast(row, day, 'startedAt', 'completedAt', 'amendedAt'),
    spoilt: { amendedAt: LATER },
  },
  {
    id: 'health.prescription-valid',
    title: 'active prescriptions are still valid, expired ones no longer, and what was handed out was valid then',
    table: 'health_prescription',
    holds: (row, day) =>
      inOrder(row, 'prescribedAt', 'dispensedAt', 'expiresAt') &&
      isPast(row, day, 'prescribedAt', 'dispensedAt', 'cancelledAt') &&
      (row['status'] !== 'ACTIVE' || String(row['expiresAt']) > day.now) &&
      (row['status'] !== 'EXPIRED' || String(row['expiresAt']) <= day.now),
    spoilt: { status: 'EXPIRED', expiresAt: LATER },
  },
  {
    id: 'health.sample-runs-forward',
    title: 'tests are ordered, sampled, worked on and reported in that order, before now',
    table: 'health_lab_order',
    holds: (row, day) =>
      inOrder(row, 'orderedAt', 'sampleCollectedAt', 'processingAt', 'completedAt') &&
      isPast(row, day, 'orderedAt', 'sampleCollectedAt', 'processingAt', 'completedAt', 'endedAt'),
    spoilt: { orderedAt: LATER },
  },
  {
    id: 'health.billed-after-rendered',
    title: 'facts are recorded, then billed or let go, before now',
    table: 'health_billing_fact',
    holds: (row, day) =>
      inOrder(row, 'recordedAt', 'billedAt') &&
      inOrder(row, 'recordedAt', 'releasedAt') &&
      isPast(row, day, 'recordedAt', 'billedAt', 'releasedAt'),
    spoilt: { recordedAt: LATER },
  },
];
