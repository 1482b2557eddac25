import { describe, expect, test } from 'vitest';
import type { Batch } from './batches.ts';
import { type Cause, Ledger } from './ledger.ts';

const batch: Batch = {
  key: 'PHA-TEST 1',
  sku: 'PHA-TEST',
  number: 'PHA-TEST-B01',
  lot: 'TEST-2601-1',
  madeOn: '2026-01-01',
  expiresOn: '2027-01-01',
  initial: 100,
  quality: 'APPROVED',
  status: 'ACTIVE',
  recallReason: null,
  receivedAt: '2026-01-02T10:00:00.000Z',
  opening: { bin: 'LAG/P-01-1-1', units: 80 },
};
const arriving = { ...batch, opening: null };
const cause: Cause = {
  type: 'PICK',
  at: '2026-02-01T10:00:00.000Z',
  reason: 'test',
  reference: null,
  by: { id: null, name: 'Nobody' },
};
const shown = ({ postings }: Ledger) =>
  postings.map(({ bin, counterBin, quantity, before, after }) => [bin, counterBin, quantity, before, after]);

describe('the ledger', () => {
  test('begins with what lay there before the log', () => {
    const ledger = new Ledger([batch]);
    ledger.change(batch, -30, cause);
    expect(shown(ledger)).toEqual([['LAG/P-01-1-1', null, -30, 80, 50]]);
    expect(ledger.placeOf(batch)).toEqual({ bin: 'LAG/P-01-1-1', units: 50, reserved: 0 });
  });

  test('takes a batch in from nothing', () => {
    const ledger = new Ledger([arriving]);
    expect(ledger.placeOf(arriving)).toBeUndefined();
    ledger.bringIn(arriving, 'LAG/R-01-1-1', 100, cause);
    expect(shown(ledger)).toEqual([['LAG/R-01-1-1', null, 100, 0, 100]]);
  });

  test('moves all of a batch by two movements that cancel out', () => {
    const ledger = new Ledger([batch]);
    ledger.moveTo(batch, 'LAG/Q-01-1-1', cause);
    expect(shown(ledger)).toEqual([
      ['LAG/P-01-1-1', 'LAG/Q-01-1-1', -80, 80, 0],
      ['LAG/Q-01-1-1', 'LAG/P-01-1-1', 80, 0, 80],
    ]);
    expect(ledger.placeOf(batch)).toMatchObject({ bin: 'LAG/Q-01-1-1', units: 80 });
  });

  test('refuses to take more than there is, and from a batch that is not there', () => {
    const ledger = new Ledger([batch]);
    expect(() => ledger.change(batch, -81, cause)).toThrow('80 units of PHA-TEST 1 lie in LAG/P-01-1-1, 81 are to go');
    expect(() => ledger.change({ ...arriving, key: 'PHA-TEST 2' }, 1, cause)).toThrow('lies nowhere yet');
  });
});
