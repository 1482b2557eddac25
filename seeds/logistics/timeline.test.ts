import { expect, test } from 'vitest';
import { makeCalendar } from '../calendar.ts';
import { deliveredSteps, dueAt, failedSteps, type Step, stepsUntil } from './timeline.ts';

const calendar = makeCalendar('2026-03-11');
const ofTheHouse = { reportsEachStep: false, travel: 30, variation: 0 };
const fromOutside = { ...ofTheHouse, reportsEachStep: true };
const statuses = (steps: readonly Step[]) => steps.map(({ status }) => status).join(' ');
const morning = calendar.at(-2, '08:00');

test('agents of the house report what they have done, those from outside each step', () => {
  expect([
    statuses(deliveredSteps(calendar, morning, ofTheHouse)),
    statuses(deliveredSteps(calendar, morning, fromOutside)),
  ]).toEqual([
    'ASSIGNED PICKED_UP IN_TRANSIT DELIVERED',
    'ASSIGNED ACCEPTED PICKING_UP PICKED_UP IN_TRANSIT ARRIVING DELIVERED',
  ]);
});

test('a failed attempt is followed by another, no sooner than a day later', () => {
  const steps = deliveredSteps(calendar, morning, ofTheHouse, 1);
  const [failed, again] = steps.slice(3);
  expect(statuses(steps)).toBe('ASSIGNED PICKED_UP IN_TRANSIT FAILED IN_TRANSIT DELIVERED');
  expect(Date.parse(again?.at ?? '') - Date.parse(failed?.at ?? '')).toBeGreaterThanOrEqual(24 * 3_600_000);
});

test('two failed attempts end in the second failure', () => {
  expect(statuses(failedSteps(calendar, morning, ofTheHouse, 2))).toBe(
    'ASSIGNED PICKED_UP IN_TRANSIT FAILED IN_TRANSIT FAILED',
  );
});

test('a job under way ends at its latest status, and its earlier steps rise towards it', () => {
  const steps = stepsUntil(calendar, 'ARRIVING', calendar.at(0, '09:20'), fromOutside);
  const times = steps.map(({ at }) => at);
  expect(steps.at(-1)).toEqual({ status: 'ARRIVING', at: '2026-03-11T08:20:00.000Z' });
  expect(times).toEqual([...new Set(times)].toSorted());
});

test('time lost is lost before the parcel is in hand', () => {
  const late = deliveredSteps(calendar, morning, { ...ofTheHouse, delay: 200 });
  const punctual = deliveredSteps(calendar, morning, ofTheHouse);
  expect(Date.parse(late[1]?.at ?? '') - Date.parse(punctual[1]?.at ?? '')).toBe(200 * 60_000);
});

test.each([
  ['EXPRESS', '2026-03-13T10:00:00.000Z', '2026-03-13T14:00:00.000Z'],
  ['SAME_DAY', '2026-03-13T10:00:00.000Z', '2026-03-13T19:00:00.000Z'],
  ['NEXT_DAY', '2026-03-13T10:00:00.000Z', '2026-03-14T19:00:00.000Z'],
  ['NEXT_DAY', '2026-03-14T10:00:00.000Z', '2026-03-16T19:00:00.000Z'],
  ['STANDARD', '2026-03-13T10:00:00.000Z', '2026-03-17T19:00:00.000Z'],
  ['STANDARD', '2026-03-15T10:00:00.000Z', '2026-03-18T19:00:00.000Z'],
] as const)('%s booked at %s is promised for %s', (priority, bookedAt, due) => {
  expect(dueAt(calendar, priority, bookedAt)).toBe(due);
});
