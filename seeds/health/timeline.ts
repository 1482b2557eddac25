import type { Calendar } from '../calendar.ts';
import type { ConsultationContent, OrderedTest } from './content.ts';
import { latest } from './context.ts';

/** When a laboratory order went through its states, as far as it got. */
export interface TestTimes {
  orderedAt: string;
  sampleCollectedAt: string | null;
  processingAt: string | null;
  completedAt: string | null;
  /** When it was rejected or cancelled. */
  endedAt: string | null;
}

/** When everything of a consultation happened, from the front desk to the way home. */
export interface Timeline {
  scheduledAt: string;
  registeredAt: string;
  vitalsAt: string;
  seenAt: string;
  /** The patient leaves the room. */
  leftAt: string;
  tests: readonly TestTimes[];
  diagnosedAt: string;
  prescribedAt: string;
  /** Null while a result is awaited. */
  encounterEndedAt: string | null;
  /** When the pharmacy would hand out what was prescribed. */
  dispensedAt: string;
  /** Null while the patient is awaited in the laboratory or the pharmacy. */
  visitEndedAt: string | null;
  dischargedAt: string | null;
}

/**
 * Lives a consultation minute by minute; `turn` varies how long things take. What is diagnosed and prescribed
 * waits for results, and the encounter of a patient under observation lasts until the way home.
 */
export function timelineOf(calendar: Calendar, consultation: ConsultationContent, turn: number): Timeline {
  const { day, time, outcome, observedMinutes } = consultation;
  const after = (moment: string, minutes: number) => calendar.after(moment, minutes);
  const scheduledAt = calendar.at(day, time);
  const registeredAt = after(scheduledAt, 2 + (turn % 7));
  const vitalsAt = after(registeredAt, 4 + (turn % 4));
  const seenAt = after(vitalsAt, 6 + (turn % 5));
  const leftAt = after(seenAt, 17 + (turn % 6));
  const tests = (consultation.tests ?? []).map((test, index) => testTimes(calendar, test, seenAt, turn + index));
  const diagnosedAt = latest(
    after(seenAt, 14),
    ...tests.map(({ completedAt }) => completedAt && after(completedAt, 5)),
  );
  const prescribedAt = after(diagnosedAt, 1);
  const endedAt = observedMinutes ? after(seenAt, observedMinutes) : latest(leftAt, after(diagnosedAt, 4));
  const dispensedAt = observedMinutes ? after(prescribedAt, 12) : after(endedAt, 9 + (turn % 8));
  const goneAt = latest(after(endedAt, 2), after(dispensedAt, 1));
  return {
    scheduledAt,
    registeredAt,
    vitalsAt,
    seenAt,
    leftAt,
    tests,
    diagnosedAt,
    prescribedAt,
    encounterEndedAt: outcome === 'IN_LAB' ? null : endedAt,
    dispensedAt,
    visitEndedAt: outcome === 'IN_LAB' || outcome === 'IN_PHARMACY' ? null : goneAt,
    dischargedAt: outcome === 'DISCHARGED' ? after(goneAt, 5) : null,
  };
}

/** How far through the laboratory an order is in each of its states. */
const REACHED = { ORDERED: 0, CANCELLED: 0, SAMPLE_COLLECTED: 1, REJECTED: 1, PROCESSING: 2, COMPLETED: 3 } as const;

function testTimes(calendar: Calendar, { status }: OrderedTest, seenAt: string, turn: number): TestTimes {
  const reached = REACHED[status];
  const orderedAt = calendar.after(seenAt, 9 + (turn % 2));
  const sampledAt = calendar.after(orderedAt, 11 + (turn % 5));
  const processingAt = calendar.after(sampledAt, 12);
  const reportedAt = calendar.after(processingAt, 35 + (turn % 20));
  return {
    orderedAt,
    sampleCollectedAt: reached >= 1 ? sampledAt : null,
    processingAt: reached >= 2 ? processingAt : null,
    completedAt: reached >= 3 ? reportedAt : null,
    endedAt:
      status === 'REJECTED'
        ? calendar.after(sampledAt, 15)
        : status === 'CANCELLED'
          ? calendar.after(orderedAt, 6)
          : null,
  };
}
