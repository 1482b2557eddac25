import { describe, expect, test } from 'vitest';
import { makeCalendar } from '../calendar.ts';
import content from './content.json' with { type: 'json' };
import { type ListedTimes, timelineOf } from './timeline.ts';

const storeOn = (anchor: string) => ({ tenantId: 'shop', prefix: 'LRS', calendar: makeCalendar(anchor) });

const listed: ListedTimes = {
  placed: { day: -3, time: '09:50' },
  minutesTo: { authorized: 2, paid: 3, confirmed: 26 },
  shipped: { day: 0, time: '08:35' },
  firstParcel: null,
  delivered: null,
  cancelled: null,
  refunded: null,
};

test('what the shop did today is dated today', () => {
  expect(timelineOf(storeOn('2026-03-11'), listed).shippedAt).toBe('2026-03-11T07:35:00.000Z');
});

test('on a Sunday, what the shop did today was done on the Saturday before', () => {
  expect(timelineOf(storeOn('2026-03-15'), listed).shippedAt).toBe('2026-03-14T07:35:00.000Z');
});

test('customers order on Sundays too', () => {
  expect(timelineOf(storeOn('2026-03-18'), listed).placedAt).toBe('2026-03-15T08:50:00.000Z');
});

test('an order was last changed by the latest of its events', () => {
  const parcel = { day: 0, time: '09:10', skus: ['ELE-FAN-16INCH'] };
  expect(timelineOf(storeOn('2026-03-11'), { ...listed, firstParcel: parcel }).changedAt).toBe(
    '2026-03-11T08:10:00.000Z',
  );
});

describe.each([0, 1, 2, 3, 4, 5, 6])('seen %i days after a Wednesday', (days) => {
  test.each(content.orders.map((order, index) => [index + 1, order] as const))(
    'the events of order %i follow each other and lie in the past',
    (_, order) => {
      const store = storeOn(makeCalendar('2026-03-11').day(days));
      const { placedAt, authorizedAt, paidAt, confirmedAt, shippedAt, firstParcel, deliveredAt, refundedAt } =
        timelineOf(store, order);
      const events = [
        placedAt,
        authorizedAt,
        paidAt,
        confirmedAt,
        shippedAt,
        firstParcel?.arrivedAt,
        deliveredAt,
        refundedAt,
      ];
      const times = [...events.filter((time) => typeof time === 'string'), store.calendar.now];
      expect(times).toEqual([...new Set(times)].toSorted());
    },
  );
});
