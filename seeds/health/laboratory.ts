import { fromNaira, type Kobo, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import type { Consultation } from './consultations.ts';
import { clinic, entry, type OrderedTest, type TestContent } from './content.ts';
import { type Context, latest, numberOf } from './context.ts';
import { interpret } from './interpretation.ts';
import type { People } from './people.ts';
import type { TestTimes } from './timeline.ts';

/** A test that was ordered in a consultation. */
export interface LabOrder {
  consultation: Consultation;
  ordered: OrderedTest;
  test: TestContent;
  times: TestTimes;
  priceKobo: Kobo;
  number: string;
  id: string;
}

export function labOrdersOf(context: Context, consultations: readonly Consultation[]): LabOrder[] {
  return consultations
    .flatMap((consultation) =>
      consultation.times.tests.flatMap((times, place) => {
        const ordered = consultation.content.tests?.[place];
        return ordered ? [{ consultation, ordered, times }] : [];
      }),
    )
    .map(({ consultation, ordered, times }, index) => {
      const test = entry(clinic.tests, ordered.test);
      const number = numberOf('LAB', index);
      const id = context.id('health_lab_order', number);
      return { consultation, ordered, test, times, priceKobo: fromNaira(test.priceNaira), number, id };
    });
}

export function labOrderRows(context: Context, orders: readonly LabOrder[]): Row<'health_lab_order'>[] {
  return orders.map(({ id, consultation, ordered, test, times, priceKobo, number }) => ({
    id,
    tenantId: context.tenantId,
    encounterId: consultation.encounterId,
    patientId: consultation.patient.id,
    orderedById: consultation.provider.id,
    orderNumber: number,
    test: test.name,
    specimen: test.specimen,
    urgency: ordered.urgency,
    status: ordered.status,
    price: toDecimal(priceKobo),
    ...times,
    endReason: ordered.reason ?? null,
    createdAt: times.orderedAt,
    updatedAt: latest(times.orderedAt, times.sampleCollectedAt, times.processingAt, times.completedAt, times.endedAt),
  }));
}

export function labResultRows(
  context: Context,
  people: People,
  orders: readonly LabOrder[],
): Row<'health_lab_result'>[] {
  return orders.flatMap(({ id, ordered, test, times, number }) => {
    const reportedAt = times.completedAt;
    if (reportedAt === null) return [];
    return test.parameters.map(({ name, unit, range }, index) => {
      const value = ordered.values?.[index];
      if (value === undefined) throw new Error(`order ${number} is completed without a value for ${name}`);
      return {
        id: context.id('health_lab_result', number, name),
        tenantId: context.tenantId,
        orderId: id,
        performedById: people.inRole('LAB_TECHNICIAN').id,
        parameter: name,
        value,
        unit,
        referenceRange: range,
        interpretation: interpret(value, range),
        reportedAt,
        createdAt: reportedAt,
      };
    });
  });
}
