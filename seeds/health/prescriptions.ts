import { fromNaira, type Kobo, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import type { Consultation } from './consultations.ts';
import { type CaseContent, clinic, type DrugContent, entry } from './content.ts';
import { type Context, latest, numberOf } from './context.ts';
import type { People } from './people.ts';

type PrescriptionRow = Row<'health_prescription'>;

/** What was prescribed, and how much of it the pharmacy handed out. */
export interface Prescription {
  consultation: Consultation;
  line: CaseContent['drugs'][number];
  drug: DrugContent;
  quantity: number;
  status: NonNullable<PrescriptionRow['status']>;
  dispensed: number;
  /** For what was handed out. */
  amountKobo: Kobo;
  cancelReason: string | null;
  number: string;
}

const DOSES_A_DAY = { ONCE_DAILY: 1, TWICE_DAILY: 2, THREE_TIMES_DAILY: 3 } as const;

/** Whole tablets that last the course. */
export function quantityOf({ unitsPerDose, frequency, days }: CaseContent['drugs'][number]): number {
  return Math.ceil(unitsPerDose * DOSES_A_DAY[frequency] * days);
}

export function prescriptionsOf(consultations: readonly Consultation[]): Prescription[] {
  return consultations
    .flatMap((consultation) => consultation.illness.drugs.map((line) => ({ consultation, line })))
    .map(({ consultation, line }, index) => {
      const outcome = consultation.content.drugs?.[line.drug];
      const status = outcome?.status ?? 'DISPENSED';
      const drug = entry(clinic.drugs, line.drug);
      const quantity = quantityOf(line);
      const dispensed =
        status === 'DISPENSED' ? quantity : status === 'PARTIALLY_DISPENSED' ? Math.floor(quantity / 2) : 0;
      return {
        consultation,
        line,
        drug,
        quantity,
        status,
        dispensed,
        amountKobo: dispensed * fromNaira(drug.priceNaira),
        cancelReason: outcome?.reason ?? null,
        number: numberOf('RX', index),
      };
    });
}

export function prescriptionRows(
  context: Context,
  people: People,
  prescriptions: readonly Prescription[],
): PrescriptionRow[] {
  const validMinutes = clinic.config.prescriptionDays * 1440;
  return prescriptions.map(({ consultation, line, drug, quantity, status, dispensed, cancelReason, number }) => {
    const { times, encounterId, patient, provider } = consultation;
    const expiresAt = context.calendar.after(times.prescribedAt, validMinutes);
    const dispensedAt = dispensed > 0 ? times.dispensedAt : null;
    const cancelledAt = status === 'CANCELLED' ? times.dispensedAt : null;
    return {
      id: context.id('health_prescription', number),
      tenantId: context.tenantId,
      encounterId,
      patientId: patient.id,
      prescriberId: provider.id,
      prescriptionNumber: number,
      drug: drug.name,
      strength: drug.strength,
      unitsPerDose: line.unitsPerDose.toFixed(1),
      frequency: line.frequency,
      durationDays: line.days,
      route: 'ORAL',
      quantity,
      unitPrice: toDecimal(fromNaira(drug.priceNaira)),
      status,
      prescribedAt: times.prescribedAt,
      expiresAt,
      dispensedQuantity: dispensed,
      dispensedAt,
      dispensedById: dispensedAt === null ? null : people.inRole('PHARMACIST').id,
      cancelledAt,
      cancelReason,
      createdAt: times.prescribedAt,
      updatedAt: latest(times.prescribedAt, dispensedAt, cancelledAt, status === 'EXPIRED' ? expiresAt : null),
    };
  });
}
