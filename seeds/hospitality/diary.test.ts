import { expect, test } from 'vitest';
import { Diary } from './diary.ts';

test('what is taken is free again on its last day', () => {
  const diary = new Diary();
  diary.take('101', { from: -2, to: 1 });
  expect(
    [
      { from: -3, to: -2 },
      { from: -3, to: -1 },
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ].map((span) => diary.isFree('101', span)),
  ).toEqual([true, false, false, true]);
});

test('what is taken cannot be taken again', () => {
  const diary = new Diary();
  diary.take('101', { from: 0, to: 2 });
  expect(() => diary.take('101', { from: 1, to: 3 })).toThrow('"101" is taken between day 1 and day 3');
});

test('the first that is free is taken, beginning with the one whose turn it is', () => {
  const diary = new Diary();
  const rooms = ['101', '102', '103'];
  const night = { from: 0, to: 1 };
  expect([5, 2, 0].map((turn) => diary.takeFirstFree(rooms, turn, night))).toEqual(['103', '101', '102']);
  expect(() => diary.takeFirstFree(rooms, 0, night)).toThrow('all 3 are taken between day 0 and day 1');
});
