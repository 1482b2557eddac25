import { describe, expect, test } from 'vitest';
import type { SaleContent } from './content.ts';
import { type Article, includedVat, ringUp, tender } from './ring-up.ts';

const PRICES: Readonly<Record<string, number>> = { RICE: 850_000, BREAD: 120_000 };

function articleOf(sku: string): Article {
  const priceKobo = PRICES[sku] ?? 0;
  return { productId: `p-${sku}`, variantId: `v-${sku}`, productName: sku, variantName: 'one', sku, priceKobo };
}

const BASKET: SaleContent = {
  time: '10:00',
  method: 'CASH',
  items: { RICE: 2, BREAD: 1 },
  discountsNaira: { BREAD: 100 },
};

function sumsOf(sale: SaleContent) {
  const { lines, ...sums } = ringUp(sale, articleOf);
  return { ...sums, returned: lines.map((line) => line.returned) };
}

describe('a rung up sale', () => {
  test('takes the discount off its line and the tax out of its total, to the kobo', () => {
    expect(sumsOf(BASKET)).toEqual({
      totalKobo: 1_810_000,
      discountKobo: 10_000,
      taxKobo: 118_605 + 7_674,
      subtotalKobo: 1_683_721,
      refundedKobo: 0,
      returned: [0, 0],
    });
  });

  test('gives everything back when it is refunded, discount considered', () => {
    const sale: SaleContent = { ...BASKET, reversal: { status: 'REFUNDED', time: '11:00', reason: 'stale' } };
    expect(sumsOf(sale)).toMatchObject({ refundedKobo: 1_810_000, returned: [2, 1] });
  });

  test('gives back the share of the pieces that came back when it is refunded in part', () => {
    const reversal = {
      status: 'PARTIALLY_REFUNDED',
      time: '11:00',
      reason: 'one too many',
      returned: { RICE: 1 },
    } as const;
    expect(sumsOf({ ...BASKET, reversal })).toMatchObject({ refundedKobo: 850_000, returned: [1, 0] });
  });

  test('returns nothing when it is voided: the goods never left the shop', () => {
    const sale: SaleContent = { ...BASKET, reversal: { status: 'VOIDED', time: '10:02', reason: 'rung up twice' } };
    expect(sumsOf(sale)).toMatchObject({ refundedKobo: 0, returned: [0, 0] });
  });
});

test('included VAT and the remainder stand in the proportion of 7.5 to 100', () => {
  expect(includedVat(10_750)).toBe(750);
});

test('customers tender the exact amount, or the next ₦500 or ₦1,000, in turn', () => {
  expect([3, 4, 5].map((turn) => tender(468_000, turn))).toEqual([468_000, 500_000, 500_000]);
  expect([3, 4, 5].map((turn) => tender(420_000, turn))).toEqual([420_000, 450_000, 500_000]);
});
