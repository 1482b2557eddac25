import { dice } from '../dice.ts';
import type { Row } from '../seed.ts';
import type { Appointment } from './appointments.ts';
import type { Consultation } from './consultations.ts';
import { clinic, entry } from './content.ts';
import { type Context, latest } from './context.ts';
import type { People } from './people.ts';

export function visitRows(
  { tenantId }: Context,
  diary: readonly Appointment[],
  consultations: readonly Consultation[],
): Row<'health_visit'>[] {
  const booked = new Map(diary.map(({ consultation, id }) => [consultation?.visitId, id]));
  return consultations.map(({ visitId, visitNumber, patient, content, illness, times }) => ({
    id: visitId,
    tenantId,
    patientId: patient.id,
    appointmentId: booked.get(visitId) ?? null,
    visitNumber,
    chiefComplaint: illness.complaint,
    status: content.outcome ?? 'COMPLETED',
    registeredAt: times.registeredAt,
    seenAt: times.seenAt,
    completedAt: times.visitEndedAt,
    dischargedAt: times.dischargedAt,
    referredTo: content.referredTo ?? null,
    createdAt: times.registeredAt,
    updatedAt: latest(times.seenAt, times.visitEndedAt, times.dischargedAt),
  }));
}

export function encounterRows(
  context: Context,
  people: People,
  consultations: readonly Consultation[],
): Row<'health_encounter'>[] {
  return consultations.map((consultation) => {
    const { content, times } = consultation;
    const amendedAt = content.amendment ? context.calendar.at(content.day + 1, '08:40') : null;
    return {
      id: consultation.encounterId,
      tenantId: context.tenantId,
      visitId: consultation.visitId,
      patientId: consultation.patient.id,
      providerId: consultation.provider.id,
      encounterNumber: consultation.encounterNumber,
      status: amendedAt ? 'AMENDED' : times.encounterEndedAt ? 'COMPLETED' : 'IN_PROGRESS',
      startedAt: times.vitalsAt,
      completedAt: times.encounterEndedAt,
      amendedAt,
      amendmentReason: content.amendment ?? null,
      vitalsTakenById: people.inRole('NURSE').id,
      ...vitals(consultation),
      createdAt: times.vitalsAt,
      updatedAt: latest(times.seenAt, times.encounterEndedAt, amendedAt),
    };
  });
}

/** What the illness shows, give or take a little; a patient's height is always the same. */
function vitals({ illness, patient, visitNumber }: Consultation) {
  const { systolic, diastolic, temperature, pulse, oxygen, breaths } = illness.vitals;
  const give = dice(`health vitals ${visitNumber}`);
  const about = (value: number, spread: number) => value + give.number.int({ min: -spread, max: spread });
  return {
    systolic: about(systolic, 3),
    diastolic: about(diastolic, 2),
    temperature: (about(temperature * 10, 2) / 10).toFixed(1),
    pulse: about(pulse, 4),
    weightKg: (about(patient.content.weightKg * 10, 8) / 10).toFixed(1),
    heightCm: patient.content.heightCm.toFixed(1),
    oxygenSaturation: about(oxygen, 1),
    respiratoryRate: about(breaths, 1),
  };
}

/** The first note is written in the room, the second when all is known. */
export function noteRows(context: Context, consultations: readonly Consultation[]): Row<'health_clinical_note'>[] {
  return consultations.flatMap(({ encounterId, encounterNumber, illness, provider, earlierCases, times }) => {
    const notes = illness.notes[earlierCases % illness.notes.length] ?? [];
    const written = [context.calendar.after(times.seenAt, 6), times.encounterEndedAt ?? times.leftAt];
    return notes.map(([type, text], index) => {
      const writtenAt = written[index] ?? times.leftAt;
      return {
        id: context.id('health_clinical_note', encounterNumber, String(index + 1)),
        tenantId: context.tenantId,
        encounterId,
        authorId: provider.id,
        sequence: index + 1,
        type,
        text,
        writtenAt,
        createdAt: writtenAt,
      };
    });
  });
}

export function diagnosisRows(context: Context, consultations: readonly Consultation[]): Row<'health_diagnosis'>[] {
  return consultations.flatMap(({ encounterId, encounterNumber, illness, provider, times }) =>
    illness.diagnoses.map(({ code, type, status }) => ({
      id: context.id('health_diagnosis', encounterNumber, code),
      tenantId: context.tenantId,
      encounterId,
      diagnosedById: provider.id,
      code,
      description: entry(clinic.diagnoses, code),
      type,
      status,
      diagnosedAt: times.diagnosedAt,
      createdAt: times.diagnosedAt,
    })),
  );
}
