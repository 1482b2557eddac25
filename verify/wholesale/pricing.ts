import { type Sql, sql } from '../engine/sql.ts';
import { elements, priceRule as r, tier as t } from './named.ts';

/** Who asks for the price of what, and when; `price` and `category` are the product's. */
interface Question {
  product: Sql;
  category: Sql;
  price: Sql;
  tier: Sql;
  quantity: Sql;
  at: Sql;
}

/**
 * What comes off the list price of one unit, as the platform's service reckons it: the best of the tier's discount and of
 * every rule in force, of which the largest quantity that is reached counts.
 */
export function unitDiscount({ product, category, price, tier, quantity, at }: Question): Sql {
  const reached = sql`(SELECT (b->>'discount')::numeric FROM ${elements(r.quantityBreaks)} b
    WHERE (b->>'minQty')::int <= ${quantity} ORDER BY (b->>'minQty')::int DESC LIMIT 1)`;
  return sql`greatest(
    coalesce((SELECT ${price} * ${t.defaultDiscount} / 100 FROM ${t} WHERE ${t.id} = ${tier}), 0),
    coalesce((SELECT max(CASE ${r.priceType}::text WHEN 'DISCOUNT_PERCENTAGE' THEN ${price} * ${r.value} / 100
        WHEN 'DISCOUNT_AMOUNT' THEN ${r.value} WHEN 'FIXED_PRICE' THEN ${price} - ${r.value}
        ELSE ${price} * coalesce(${reached}, 0) / 100 END)
      FROM ${r} WHERE ${r.isActive}
        AND (${r.productId} = ${product} OR ${r.categoryId} = ${category} OR (${r.productId} IS NULL AND ${r.categoryId} IS NULL))
        AND (${r.priceTierId} IS NULL OR ${r.priceTierId} = ${tier})
        AND (${r.validFrom} IS NULL OR ${r.validFrom} <= ${at}) AND (${r.validTo} IS NULL OR ${r.validTo} >= ${at})), 0))`;
}
