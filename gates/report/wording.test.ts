import { describe, expect, test } from 'vitest';
import { cell, duration, heading, label, naira, short, tenantName } from './wording.ts';

describe('a cell', () => {
  test.each([
    [125000, true, '₦125,000'],
    [125000.5, true, '₦125,000.50'],
    [-75.25, true, '−₦75.25'],
    [1234567, false, '1,234,567'],
    [0.5, false, '0.5'],
    [null, false, '–'],
    ['', false, '–'],
    [true, false, 'yes'],
    ['2026-03-11', false, '11 Mar 2026'],
    ['2026-03', false, 'Mar 2026'],
    ['2026-03-11T08:30:00', false, '11 Mar 2026, 09:30'],
    ['2026-12-31T23:30:00', false, '1 Jan 2027, 00:30'],
    ['IN_PROGRESS', false, 'In progress'],
    ['LRS-SHIFT-0001', false, 'LRS-SHIFT-0001'],
    ['SKU', false, 'SKU'],
    [['a', 2], false, 'a, 2'],
    [[], false, '–'],
    ['2010-09-28T00:00:00', false, '28 Sept 2010'],
    [{ size: 'XL', colour: 'red' }, false, 'size XL, colour red'],
  ])('of %j (naira: %s) reads %s', (value, money, words) => {
    expect(cell(value, money)).toBe(words);
  });
});

test('columns become headings', () => {
  expect(['serviceCharge', 'days_left', 'full (%)', 'paidBy'].map(heading)).toEqual([
    'Service charge',
    'Days left',
    'Full (%)',
    'Paid by',
  ]);
});

test('axes and marks are named in short', () => {
  expect([short(1_250_000, true), short(950, false), label('2026-03-11'), label('PAID_LATE')]).toEqual([
    '₦1.3M',
    '950',
    '11 Mar',
    'Paid late',
  ]);
});

test('money without kobo shows none, with kobo always two digits', () => {
  expect([naira(10), naira(10.1)]).toEqual(['₦10', '₦10.10']);
});

test('times are told in what fits them, tenants by name', () => {
  expect([duration(12.4), duration(1234), tenantName('demo-retail-store'), tenantName('demo-b2b')]).toEqual([
    '12 ms',
    '1.2 s',
    'Retail store',
    'B2B',
  ]);
});
