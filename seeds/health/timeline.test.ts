import { expect, test } from 'vitest';
import { makeCalendar } from '../calendar.ts';
import { type ConsultationContent, clinic } from './content.ts';
import { timelineOf } from './timeline.ts';

const calendar = makeCalendar('2026-03-11');

const consultation = (given: Partial<ConsultationContent>): ConsultationContent => ({
  patient: 'somebody',
  day: -7,
  time: '10:00',
  booked: null,
  provider: 'doctor',
  type: 'CONSULTATION',
  case: 'cold',
  ...given,
});

test.each(clinic.consultations.map((content, turn) => [content.patient, content.day, turn, content] as const))(
  'the consultation of %s on day %i runs forward',
  (_, __, turn, content) => {
    const { scheduledAt, registeredAt, vitalsAt, seenAt, diagnosedAt, prescribedAt, ...later } = timelineOf(
      calendar,
      content,
      turn,
    );
    const times = [scheduledAt, registeredAt, vitalsAt, seenAt, diagnosedAt, prescribedAt, later.dispensedAt];
    expect(times).toEqual(times.toSorted());
    const end = later.dischargedAt ?? later.visitEndedAt ?? later.encounterEndedAt ?? later.leftAt;
    expect(end > seenAt && end < calendar.now && end.slice(0, 10) === scheduledAt.slice(0, 10), end).toBe(true);
  },
);

test('a diagnosis waits for the results that it rests on', () => {
  const ordered = { test: 'fbc', urgency: 'ROUTINE', status: 'COMPLETED' } as const;
  const times = timelineOf(calendar, consultation({ tests: [ordered, ordered] }), 3);
  expect(times.tests.every(({ completedAt }) => completedAt !== null && completedAt < times.diagnosedAt)).toBe(true);
});

test('a patient under observation is treated at once and goes home hours later', () => {
  const times = timelineOf(calendar, consultation({ outcome: 'DISCHARGED', observedMinutes: 300 }), 0);
  expect(times.dispensedAt < calendar.after(times.seenAt, 60), times.dispensedAt).toBe(true);
  expect(times.encounterEndedAt).toBe(calendar.after(times.seenAt, 300));
});

test('an encounter that awaits a sample has no end', () => {
  const ordered = { test: 'fbc', urgency: 'ROUTINE', status: 'PROCESSING' } as const;
  const { encounterEndedAt, visitEndedAt, tests } = timelineOf(
    calendar,
    consultation({ outcome: 'IN_LAB', tests: [ordered] }),
    0,
  );
  expect([encounterEndedAt, visitEndedAt, tests[0]?.completedAt]).toEqual([null, null, null]);
});
