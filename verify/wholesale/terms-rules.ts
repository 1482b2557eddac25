import type { Rule } from '../engine/contract.ts';
import { conditions, distribution, equals } from '../engine/shapes.ts';
import { join, now, Sql, sql } from '../engine/sql.ts';
import { configuration as c, category, term as k, product, priceRule as r, tier as t } from './named.ts';

/** What the platform starts a wholesaler with: per cent off the list and the least order in Naira, in this order. */
const TIERS = [
  ['STANDARD', 'Standard Retailer', 0, 0],
  ['SILVER', 'Silver Partner', 5, 50_000],
  ['GOLD', 'Gold Partner', 10, 200_000],
  ['PLATINUM', 'Platinum Partner', 15, 500_000],
] as const;

const listed = join(
  TIERS.map(([code, name, discount, order], index) => sql`(${code}, ${name}, ${discount}, ${order}, ${index + 1})`),
  ', ',
);

const untouched = (row: { createdAt: Sql; updatedAt: Sql }): readonly [Sql, string] => [
  sql`${row.updatedAt} = ${row.createdAt} AND ${row.createdAt} = (SELECT ${c.createdAt} FROM ${c})`,
  'younger than the trade, or changed since',
];

/** Name, kind, value, product, category, tier, priority, and the days from today on which it begins and ends. */
const PRICE_RULES = [
  ['Half pallets and pallets', 'TIERED_PRICE', 0, null, null, null, 1, null, null],
  ['Gold drinks by the crate', 'DISCOUNT_PERCENTAGE', 12, null, 'drinks-by-the-crate', 'GOLD', 10, null, null],
  ['Distributor price of rice', 'FIXED_PRICE', 64_740, 'BWH-RICE', null, 'PLATINUM', 20, -55, 60],
  ['Detergent on offer', 'DISCOUNT_AMOUNT', 2_040, 'BWH-DETERGENT', null, 'SILVER', 15, -50, 30],
  ['Home care clearance', 'DISCOUNT_PERCENTAGE', 18, null, 'home-care-cartons', null, 5, -55, -38],
  ['Beans by the carton', 'DISCOUNT_PERCENTAGE', 20, 'BWH-BEANS', null, null, 5, null, null],
] as const;

const agreed = join(
  PRICE_RULES.map(
    ([name, kind, value, sku, slug, code, priority, from, to]) =>
      sql`(${name}, ${kind}, ${value}, ${sku}, ${slug}, ${code}, ${priority}, ${from}, ${to})`,
  ),
  ', ',
);

/** A time on a day that is counted from today, by clocks in Lagos. */
const dayAt = (days: string, hours: number): Sql =>
  new Sql(`(:today::date + (${days})::int + interval '${hours} hours' - interval '1 hour')`);

/** A rule of prices says what its kind needs, and nothing else. */
const priceRules: readonly Rule[] = [
  equals(
    'wholesale.price-rule-list',
    'the price rules are those agreed, for whom and as long as agreed',
    r,
    {
      priceType: new Sql('w.kind'),
      value: new Sql('w.value::numeric(12, 2)'),
      productId: sql`(SELECT ${product.id} FROM ${product} WHERE ${product.sku} = w.sku)`,
      categoryId: sql`(SELECT ${category.id} FROM ${category} WHERE ${category.slug} = w.slug)`,
      priceTierId: sql`(SELECT ${t.id} FROM ${t} WHERE ${t.code} = w.code)`,
      priority: new Sql('w.priority'),
      validFrom: dayAt('w.begins', 8),
      validTo: dayAt('w.ends', 18),
      isActive: sql`w.name IS DISTINCT FROM 'Beans by the carton'`,
    },
    {
      from: sql`${r} LEFT JOIN (VALUES ${agreed}) AS w(name, kind, value, sku, slug, code, priority, begins, ends) ON w.name = ${r.name}`,
    },
  ),
  distribution('wholesale.price-rule-types', r, r.priceType, {
    TIERED_PRICE: 1,
    DISCOUNT_PERCENTAGE: 3,
    FIXED_PRICE: 1,
    DISCOUNT_AMOUNT: 1,
  }),
  conditions('wholesale.price-rules', 'a price rule lowers the price of what it names, and says how', r, [
    [
      sql`(${r.priceType} = 'TIERED_PRICE') = (${r.quantityBreaks} IS NOT NULL)
        AND (${r.priceType} = 'TIERED_PRICE') = (${r.value} = 0)`,
      'quantities without a tiered price, or the other way round',
    ],
    [
      sql`${r.quantityBreaks} IS NULL OR (jsonb_array_length(${r.quantityBreaks}) = 2
        AND jsonb_path_exists(${r.quantityBreaks}, 'strict $ ? (@[0].minQty < @[1].minQty && @[0].discount < @[1].discount && @[0].discount > 0 && @[1].discount < 25)'))`,
      'a larger load that costs more',
    ],
    [sql`${r.priceType} <> 'DISCOUNT_PERCENTAGE' OR ${r.value} BETWEEN 5 AND 25`, 'no sensible percentage'],
    [
      sql`${r.priceType} NOT IN ('FIXED_PRICE', 'DISCOUNT_AMOUNT') OR ${r.value} BETWEEN 0.05 AND
        (SELECT ${product.price} FROM ${product} WHERE ${product.id} = ${r.productId}) * CASE ${r.priceType}::text WHEN 'FIXED_PRICE' THEN 0.95 ELSE 0.25 END`,
      'no price below the list',
    ],
    [sql`${r.productId} IS NULL OR ${r.categoryId} IS NULL`, 'a product and a category'],
    [
      sql`(${r.validFrom} IS NULL) = (${r.validTo} IS NULL) AND coalesce(${r.validFrom} < ${r.validTo}, true)`,
      'over before it begins',
    ],
    [sql`${r.updatedAt} = ${r.createdAt} AND ${r.createdAt} < ${now}`, 'changed since'],
    [
      sql`${r.createdAt} > (SELECT ${c.createdAt} FROM ${c}) AND coalesce(${r.createdAt} < ${r.validFrom}, true)`,
      'made before the trade, or after its first day',
    ],
    [sql`${r.createdBy} IS NOT NULL AND length(${r.description}) > 20`, 'without a word or a maker'],
  ]),
];

/** The terms on which the wholesaler trades: configuration, tiers, credit terms and price rules. */
export const termsRules: readonly Rule[] = [
  conditions('wholesale.configuration', 'the trade is open, in Naira, on credit, with 7.5 % VAT', c, [
    [
      sql`${c.b2bEnabled} AND ${c.wholesalePricing} AND ${c.creditSalesEnabled} AND ${c.bulkOrderingEnabled}`,
      'a part of the trade is off',
    ],
    [sql`${c.negotiatedPricingEnabled} AND ${c.manualOverrideEnabled}`, 'no bargaining'],
    [sql`${c.defaultCurrency} = 'NGN'`, 'not in Naira'],
    [sql`${c.vatRate} = 7.5 AND NOT ${c.wholesaleTaxExempt}`, 'another VAT'],
    [sql`${c.defaultCreditDays} = 30 AND ${c.defaultCreditLimit} = 0`, 'credit for whoever comes'],
    [sql`${c.creditApprovalRequired} AND ${c.autoApproveBelow} = 0`, 'credit without approval'],
    [sql`${c.defaultMinOrderValue} = 0`, 'a least order for all'],
    [sql`${c.updatedAt} = ${c.createdAt} AND ${c.createdAt} < ${now} AND ${c.metadata} IS NULL`, 'changed since'],
  ]),
  equals(
    'wholesale.tiers',
    'the tiers are those that the platform starts a wholesaler with',
    t,
    {
      name: new Sql('w.name'),
      defaultDiscount: new Sql('w.discount::numeric(5, 2)'),
      minOrderValue: new Sql('w."minOrder"::numeric(12, 2)'),
      priority: new Sql('w.place'),
    },
    {
      from: sql`${t} LEFT JOIN (VALUES ${listed}) AS w(code, name, discount, "minOrder", place) ON w.code = ${t.code}`,
    },
  ),
  conditions('wholesale.tiers-open', 'every tier is open, and takes its share off in per cent', t, [
    [sql`${t.isActive} AND ${t.minOrderQuantity} = 1`, 'not open'],
    [sql`${t.discountType} = 'PERCENTAGE'`, 'not in per cent'],
    [sql`${t.metadata} IS NULL AND length(${t.description}) > 10`, 'without a word'],
    untouched(t),
  ]),
  equals('wholesale.credit-terms', 'the credit terms are named after their days', k, {
    name: sql`'Net ' || ${k.creditDays}`,
    code: sql`'NET' || ${k.creditDays}`,
  }),
  distribution('wholesale.credit-days', k, k.creditDays, { '7': 1, '14': 1, '30': 1, '60': 1 }),
  conditions('wholesale.credit-terms-open', 'every credit term is open, without fees, deposit or limit of its own', k, [
    [sql`${k.isActive}`, 'not open'],
    [sql`${k.creditLimit} = 0 AND ${k.gracePeriod} = 0`, 'with a limit or grace'],
    [sql`${k.lateFeeType} = 'NONE' AND ${k.lateFeeValue} = 0`, 'with a fee'],
    [sql`NOT ${k.depositRequired} AND ${k.depositPercent} = 0`, 'with a deposit'],
    [sql`${k.metadata} IS NULL AND length(${k.description}) > 10`, 'without a word'],
    untouched(k),
  ]),
  ...priceRules,
];
