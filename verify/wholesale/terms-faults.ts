import type { Fault } from '../engine/fault.ts';
import { altered } from './plant.ts';

/** Faults in configuration, tiers, credit terms and price rules. */
export const termsFaults: readonly Fault[] = [
  altered(
    'price-rule-types',
    'a discount in per cent becomes a fixed price',
    'b2b_wholesale_price_rules',
    ["name = 'Beans by the carton'", `"priceType" = 'FIXED_PRICE'`],
    ['DISCOUNT_PERCENTAGE', '2', '3'],
  ),
  altered(
    'price-rule-list',
    'a price rule comes before its turn',
    'b2b_wholesale_price_rules',
    ["name = 'Gold drinks by the crate'", 'priority = 11'],
    ['Gold drinks by the crate priority', '11', '10'],
  ),
  altered(
    'price-rule-list',
    'an offer runs a day longer than agreed',
    'b2b_wholesale_price_rules',
    ["name = 'Detergent on offer'", `"validTo" = "validTo" + interval '1 day'`],
    ['Detergent on offer validTo', '2026-04-11 17:00:00', '2026-04-10 17:00:00'],
  ),
  altered(
    'price-rules',
    'a pallet costs more than half a pallet',
    'b2b_wholesale_price_rules',
    [
      "name = 'Half pallets and pallets'",
      `"quantityBreaks" = '[{"minQty": 20, "discount": 9}, {"minQty": 40, "discount": 5}]'`,
    ],
    ['Half pallets and pallets', 'a larger load that costs more'],
  ),
  altered(
    'price-rules',
    'a fixed price is above the list',
    'b2b_wholesale_price_rules',
    ["name = 'Distributor price of rice'", 'value = 80000'],
    ['Distributor price of rice', 'no price below the list'],
  ),
  altered(
    'price-rules',
    'an offer is over before it begins',
    'b2b_wholesale_price_rules',
    ["name = 'Home care clearance'", `"validTo" = "validFrom" - interval '1 day'`],
    ['Home care clearance', 'over before it begins'],
  ),
  altered(
    'configuration',
    'the trade is in dollars',
    'b2b_configurations',
    ['true', `"defaultCurrency" = 'USD'`],
    ['configuration', 'not in Naira'],
  ),
  altered(
    'configuration',
    'nobody may buy on credit',
    'b2b_configurations',
    ['true', '"creditSalesEnabled" = false'],
    ['configuration', 'a part of the trade is off'],
  ),
  altered(
    'configuration',
    'VAT is that of another year',
    'b2b_configurations',
    ['true', '"vatRate" = 5'],
    ['configuration', 'another VAT'],
  ),
  altered(
    'tiers',
    'the gold tier gives more than agreed',
    'b2b_price_tiers',
    ["code = 'GOLD'", '"defaultDiscount" = 12'],
    ['GOLD defaultDiscount', '12.00', '10.00'],
  ),
  altered(
    'tiers-open',
    'a tier is closed',
    'b2b_price_tiers',
    ["code = 'SILVER'", '"isActive" = false'],
    ['SILVER', 'not open'],
  ),
  altered(
    'tiers-open',
    'a tier takes off an amount',
    'b2b_price_tiers',
    ["code = 'SILVER'", `"discountType" = 'FIXED_AMOUNT'`],
    ['SILVER', 'not in per cent'],
  ),
  altered(
    'credit-terms',
    'terms give a day more than their name says',
    'b2b_credit_terms',
    ["code = 'NET14'", '"creditDays" = 15'],
    ['NET14 code', 'NET14', 'NET15'],
  ),
  altered(
    'credit-days',
    'nobody has two weeks',
    'b2b_credit_terms',
    ["code = 'NET14'", '"creditDays" = 30'],
    ['14', '0', '1'],
  ),
  altered(
    'credit-terms-open',
    'a late payer is charged a fee',
    'b2b_credit_terms',
    ["code = 'NET60'", `"lateFeeType" = 'FIXED', "lateFeeValue" = 5`],
    ['NET60', 'with a fee'],
  ),
];
