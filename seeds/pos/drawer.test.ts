import { expect, test } from 'vitest';
import { chainDrawer, type DrawerEvent, drawerBalance, type MovementType } from './drawer.ts';

function event(at: string, type: MovementType, cashKobo: number): DrawerEvent {
  return { at, type, cashKobo, saleId: null, reason: type, performedById: 'cashier', approvedById: null };
}

const EVENTS = [event('08:00', 'OPEN_FLOAT', 1_000), event('12:00', 'DROP', -2_000), event('10:00', 'PAYOUT', -300)];
const SALES = [
  { at: '09:00', amountKobo: 500 },
  { at: '11:00', amountKobo: 1_500 },
  { at: '13:00', amountKobo: 700 },
];

test('movements are chained in the order of time, with the cash sales between them', () => {
  const chain = chainDrawer(EVENTS, SALES).map(({ sequence, type, beforeKobo, afterKobo }) => ({
    sequence,
    type,
    beforeKobo,
    afterKobo,
  }));
  expect(chain).toEqual([
    { sequence: 1, type: 'OPEN_FLOAT', beforeKobo: 0, afterKobo: 1_000 },
    { sequence: 2, type: 'PAYOUT', beforeKobo: 1_500, afterKobo: 1_200 },
    { sequence: 3, type: 'DROP', beforeKobo: 2_700, afterKobo: 700 },
  ]);
});

test('the expected cash takes up the sales after the last movement too', () => {
  expect(drawerBalance(EVENTS, SALES)).toBe(1_400);
});

test('a drawer refuses to give more than it holds', () => {
  expect(() => chainDrawer([event('08:00', 'DROP', -1)], [])).toThrow(
    'DROP at 08:00 takes more cash than the drawer holds',
  );
});
