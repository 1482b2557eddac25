import { fromNaira, type Kobo, share } from '../money.ts';
import type { Row } from '../seed.ts';
import content from './content.json' with { type: 'json' };
import type { Moment } from './online-store.ts';

type PromotionRow = Row<'svm_promotion'>;

/** What a promotion gives off. */
export interface Terms {
  discountType: PromotionRow['discountType'];
  percent: number | null;
  amountNaira: number | null;
  maxDiscountNaira: number | null;
}

/** A promotion as the shop announces it. */
export interface Promotion extends Terms {
  code: string;
  name: string;
  type: PromotionRow['type'];
  minSubtotalNaira: number;
  usageLimit: number | null;
  perCustomerLimit: number | null;
  starts: Moment;
  ends: Moment;
}

/** All that the shop gives off. */
export const PROMOTIONS = content.promotions as readonly Promotion[];

/** @throws an invariant when the shop has no promotion with this code */
export function termsOf(code: string): Terms {
  const promotion = PROMOTIONS.find((candidate) => candidate.code === code);
  if (!promotion) throw new Error(`no promotion "${code}"`);
  return promotion;
}

/** A percentage up to its cap, a fixed sum up to the goods' worth, or the shipping fee. Nothing goes free by the piece. */
export function discountOf(terms: Terms, subtotalKobo: Kobo, feeKobo: Kobo): Kobo {
  switch (terms.discountType) {
    case 'PERCENT': {
      const cap = terms.maxDiscountNaira === null ? subtotalKobo : fromNaira(terms.maxDiscountNaira);
      return Math.min(share(subtotalKobo, (terms.percent ?? 0) * 100), cap);
    }
    case 'FIXED_AMOUNT':
      return Math.min(fromNaira(terms.amountNaira ?? 0), subtotalKobo);
    case 'FREE_SHIPPING':
      return feeKobo;
    case 'BUY_X_GET_Y':
      break;
  }
  return 0;
}
