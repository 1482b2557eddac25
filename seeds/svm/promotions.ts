import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { PROMOTIONS } from './discount.ts';
import { at, idOf, type OnlineStore } from './online-store.ts';
import type { Order } from './orders.ts';

export function promotionRows(store: OnlineStore, orders: readonly Order[]): Row<'svm_promotion'>[] {
  return PROMOTIONS.map((promotion) => {
    const users = orders.filter(({ promotionCode }) => promotionCode === promotion.code);
    const startsAt = at(store, promotion.starts);
    const announcedAt = store.calendar.after(startsAt, -1440);
    return {
      id: idOf(store, 'svm_promotion', promotion.code),
      tenantId: store.tenantId,
      code: promotion.code,
      name: promotion.name,
      type: promotion.type,
      discountType: promotion.discountType,
      discountPercent: promotion.percent === null ? null : promotion.percent.toFixed(2),
      discountAmount: nairaOrNull(promotion.amountNaira),
      maxDiscount: nairaOrNull(promotion.maxDiscountNaira),
      minSubtotal: toDecimal(fromNaira(promotion.minSubtotalNaira)),
      usageLimit: promotion.usageLimit,
      perCustomerLimit: promotion.perCustomerLimit,
      usageCount: users.length,
      startsAt,
      endsAt: at(store, promotion.ends),
      isActive: true,
      createdAt: announcedAt,
      updatedAt: users.at(-1)?.placedAt ?? announcedAt,
    };
  });
}

export function usageRows(store: OnlineStore, orders: readonly Order[]): Row<'svm_promotion_usage'>[] {
  return orders.flatMap(({ promotionCode, id, number, discountKobo, placedAt }) =>
    promotionCode === null
      ? []
      : [
          {
            id: idOf(store, 'svm_promotion_usage', promotionCode, number),
            promotionId: idOf(store, 'svm_promotion', promotionCode),
            orderId: id,
            discountApplied: toDecimal(discountKobo),
            usedAt: placedAt,
            createdAt: placedAt,
          },
        ],
  );
}

function nairaOrNull(naira: number | null): string | null {
  return naira === null ? null : toDecimal(fromNaira(naira));
}
