import { type Kobo, sum, VAT_BASIS_POINTS } from '../money.ts';
import type { SaleContent } from './content.ts';

/** What the till knows of an article of the catalogue. */
export interface Article {
  productId: string;
  variantId: string;
  productName: string;
  variantName: string;
  sku: string;
  priceKobo: Kobo;
}

export interface Line {
  article: Article;
  quantity: number;
  discountKobo: Kobo;
  /** The VAT in the total. */
  taxKobo: Kobo;
  totalKobo: Kobo;
  returned: number;
}

/** A sale with its sums, which are computed from its lines. */
export interface Receipt {
  lines: Line[];
  subtotalKobo: Kobo;
  discountKobo: Kobo;
  taxKobo: Kobo;
  totalKobo: Kobo;
  refundedKobo: Kobo;
}

/** The VAT in an amount that includes it, to the nearest kobo; 750 parts in 10,750 never fall on a half. */
export function includedVat(amountKobo: Kobo): Kobo {
  return Math.round((amountKobo * VAT_BASIS_POINTS) / (10_000 + VAT_BASIS_POINTS));
}

/** Prices a basket by the catalogue and works out what a reversal gives back. */
export function ringUp(sale: SaleContent, articleOf: (sku: string) => Article): Receipt {
  const lines = Object.entries(sale.items).map(([sku, quantity]): Line => {
    const article = articleOf(sku);
    const discountKobo = (sale.discountsNaira?.[sku] ?? 0) * 100;
    const totalKobo = article.priceKobo * quantity - discountKobo;
    return {
      article,
      quantity,
      discountKobo,
      totalKobo,
      taxKobo: includedVat(totalKobo),
      returned: returnedOf(sale, sku, quantity),
    };
  });
  const totalKobo = sum(lines.map((line) => line.totalKobo));
  const taxKobo = sum(lines.map((line) => line.taxKobo));
  return {
    lines,
    totalKobo,
    taxKobo,
    subtotalKobo: totalKobo - taxKobo,
    discountKobo: sum(lines.map((line) => line.discountKobo)),
    refundedKobo: sum(lines.map((line) => Math.round((line.totalKobo * line.returned) / line.quantity))),
  };
}

/** A void is no return: the goods never left the shop. */
function returnedOf({ reversal }: SaleContent, sku: string, quantity: number): number {
  if (reversal?.status === 'REFUNDED') return quantity;
  return reversal?.status === 'PARTIALLY_REFUNDED' ? (reversal.returned?.[sku] ?? 0) : 0;
}

/** Notes at hand: one customer in three has the exact amount, the others pay in steps of ₦500 or ₦1,000. */
export function tender(totalKobo: Kobo, turn: number): Kobo {
  const step = [1, 50_000, 100_000][turn % 3] ?? 1;
  return Math.ceil(totalKobo / step) * step;
}
