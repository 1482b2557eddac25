import { fromNaira, type Kobo, sum, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import type { Consultation } from './consultations.ts';
import { clinic } from './content.ts';
import { type Context, latest, numberOf } from './context.ts';
import type { LabOrder } from './laboratory.ts';
import type { People } from './people.ts';
import type { Prescription } from './prescriptions.ts';

type FactRow = Row<'health_billing_fact'>;

/** Something that was rendered. */
interface Fact {
  consultation: Consultation;
  labOrderId: string | null;
  type: FactRow['type'];
  description: string;
  quantity: number;
  amountKobo: Kobo;
  recordedAt: string;
  /** Whether there is something to bill yet: an ordered test is billed once the sample is there. */
  due: boolean;
  /** Why it is not billed at all. */
  release: { status: 'WAIVED' | 'CANCELLED'; at: string; reason: string } | null;
}

/** Facts in the order in which they were recorded: consultations, tests, and what the pharmacy handed out. */
export function billingRows(
  context: Context,
  people: People,
  care: { consultations: readonly Consultation[]; orders: readonly LabOrder[]; prescriptions: readonly Prescription[] },
): FactRow[] {
  const medicines = Map.groupBy(
    care.prescriptions.filter(({ dispensed }) => dispensed > 0),
    ({ consultation }) => consultation,
  );
  const facts = [
    ...care.consultations
      .filter(({ content }) => content.type !== 'FOLLOW_UP')
      .map((consultation) => consultationFact(context, consultation)),
    ...care.orders.map(testFact),
    ...[...medicines].map(([consultation, dispensed]) => medicineFact(consultation, dispensed)),
  ];
  return facts
    .toSorted((a, b) => (a.recordedAt + a.type < b.recordedAt + b.type ? -1 : 1))
    .map((fact, index) => factRow(context, people, fact, numberOf('BF', index)));
}

function consultationFact({ calendar }: Context, consultation: Consultation): Fact {
  const { content, times } = consultation;
  return {
    consultation,
    labOrderId: null,
    type: 'CONSULTATION',
    description: 'Consultation',
    quantity: 1,
    amountKobo: fromNaira(clinic.config.consultationNaira),
    recordedAt: times.seenAt,
    due: true,
    release: content.waiver
      ? { status: 'WAIVED', at: calendar.at(content.day, '17:30'), reason: content.waiver }
      : null,
  };
}

function testFact({ consultation, ordered, test, times, priceKobo, id }: LabOrder): Fact {
  return {
    consultation,
    labOrderId: id,
    type: 'LAB_TEST',
    description: test.name,
    quantity: 1,
    amountKobo: priceKobo,
    recordedAt: times.orderedAt,
    due: times.sampleCollectedAt !== null,
    release: times.endedAt === null ? null : { status: 'CANCELLED', at: times.endedAt, reason: ordered.reason ?? '' },
  };
}

function medicineFact(consultation: Consultation, dispensed: readonly Prescription[]): Fact {
  return {
    consultation,
    labOrderId: null,
    type: 'MEDICATION',
    description: dispensed.map(({ drug }) => `${drug.name} ${drug.strength}`).join(', '),
    quantity: sum(dispensed.map((prescription) => prescription.dispensed)),
    amountKobo: sum(dispensed.map(({ amountKobo }) => amountKobo)),
    recordedAt: consultation.times.dispensedAt,
    due: true,
    release: null,
  };
}

/** The accounts desk bills each day's facts at noon of the next. */
function factRow({ calendar, tenantId, id }: Context, people: People, fact: Fact, number: string): FactRow {
  const { consultation, release } = fact;
  const noon = calendar.at(consultation.content.day + 1, '12:00');
  const billedAt = release === null && fact.due && noon <= calendar.now ? noon : null;
  return {
    id: id('health_billing_fact', number),
    tenantId,
    patientId: consultation.patient.id,
    encounterId: consultation.encounterId,
    labOrderId: fact.labOrderId,
    factNumber: number,
    type: fact.type,
    description: fact.description,
    quantity: fact.quantity,
    amount: toDecimal(fact.amountKobo),
    taxAmount: toDecimal(0),
    currency: 'NGN',
    status: release?.status ?? (billedAt ? 'BILLED' : 'PENDING'),
    recordedAt: fact.recordedAt,
    billedAt,
    releasedAt: release?.at ?? null,
    releasedById: release ? people.inRole('ADMIN').id : null,
    releaseReason: release?.reason ?? null,
    createdAt: fact.recordedAt,
    updatedAt: latest(fact.recordedAt, billedAt, release?.at ?? null),
  };
}
