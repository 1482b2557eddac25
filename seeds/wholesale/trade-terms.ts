import { stableId } from '../../prisma/stable-id.ts';
import { fromDecimal, fromNaira, type Kobo, share, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import content from './trade.json' with { type: 'json' };
import type { Trade } from './trade.ts';

/** A client without terms of its own pays within as many days as the platform's service takes for it. */
export const DEFAULT_CREDIT_DAYS = 30;

type PriceRuleRow = Row<'b2b_wholesale_price_rules'>;
type PriceRule = (typeof content.priceRules)[number];

/** When the wholesaler switched its trade on. */
const openedAt = ({ calendar }: Trade): string => calendar.at(-60, '10:00');

const stamped = (trade: Trade) => ({ createdAt: openedAt(trade), updatedAt: openedAt(trade) });

export function configurationRow(trade: Trade): Row<'b2b_configurations'> {
  return {
    id: trade.id('b2b_configurations'),
    tenantId: trade.tenantId,
    b2bEnabled: true,
    wholesalePricing: true,
    creditSalesEnabled: true,
    bulkOrderingEnabled: true,
    defaultCreditDays: DEFAULT_CREDIT_DAYS,
    defaultCreditLimit: '0.00',
    defaultMinOrderValue: '0.00',
    defaultCurrency: 'NGN',
    wholesaleTaxExempt: false,
    vatRate: '7.50',
    creditApprovalRequired: true,
    autoApproveBelow: '0.00',
    negotiatedPricingEnabled: true,
    manualOverrideEnabled: true,
    ...stamped(trade),
  };
}

/** The tiers that the platform starts a wholesaler with, by its names and codes. */
export function tierRows(trade: Trade): Row<'b2b_price_tiers'>[] {
  return content.tiers.map(({ code, name, description, discountPercent, minOrderNaira }, index) => ({
    id: trade.id('b2b_price_tiers', code),
    tenantId: trade.tenantId,
    name,
    code,
    description,
    defaultDiscount: percent(discountPercent),
    discountType: 'PERCENTAGE',
    minOrderValue: toDecimal(fromNaira(minOrderNaira)),
    minOrderQuantity: 1,
    priority: index + 1,
    isActive: true,
    ...stamped(trade),
  }));
}

/** The credit terms that the platform starts a wholesaler with, by its names and codes. */
export function termRows(trade: Trade): Row<'b2b_credit_terms'>[] {
  return content.terms.map(({ code, name, description, creditDays }) => ({
    id: trade.id('b2b_credit_terms', code),
    tenantId: trade.tenantId,
    name,
    code,
    description,
    creditDays,
    creditLimit: '0.00',
    gracePeriod: 0,
    lateFeeType: 'NONE',
    lateFeeValue: '0.00',
    depositRequired: false,
    depositPercent: '0.00',
    isActive: true,
    ...stamped(trade),
  }));
}

/** A share as its columns hold it, in percent. */
const percent = (value: number): string => value.toFixed(2);

export function priceRuleRows(trade: Trade): PriceRuleRow[] {
  return content.priceRules.map((rule) => {
    const { from, to } = validityOf(trade, rule);
    return {
      id: trade.id('b2b_wholesale_price_rules', rule.name),
      tenantId: trade.tenantId,
      productId: rule.product === null ? null : productOf(trade, rule.product).id,
      categoryId: rule.category === null ? null : stableId(trade.tenantId, 'ProductCategory', rule.category),
      priceTierId: rule.tier === null ? null : trade.id('b2b_price_tiers', rule.tier),
      name: rule.name,
      description: rule.description,
      priceType: rule.priceType as NonNullable<PriceRuleRow['priceType']>,
      value: rule.value.toFixed(2),
      quantityBreaks: rule.breaks,
      validFrom: from,
      validTo: to,
      priority: rule.priority,
      isActive: rule.active,
      createdBy: trade.persona('sales').id,
      createdAt: trade.calendar.at(-59, '15:00'),
      updatedAt: trade.calendar.at(-59, '15:00'),
    };
  });
}

function validityOf({ calendar }: Trade, { from, to }: PriceRule): { from: string | null; to: string | null } {
  return {
    from: from === null ? null : calendar.at(from, '08:00'),
    to: to === null ? null : calendar.at(to, '18:00'),
  };
}

/** @throws an invariant: content names a product that the range does not have */
export function productOf({ products }: Trade, sku: string): Row<'Product'> {
  const product = products.get(sku);
  if (!product) throw new Error(`the wholesaler has no product ${sku}`);
  return product;
}

export interface Purchase {
  sku: string;
  quantity: number;
  /** The code of the client's tier. */
  tier: string;
  /** When the price is asked. */
  at: string;
}

/** What comes off the list price of one unit, in kobo: the best of the tier's discount and of every rule in force. */
export function discountOf(trade: Trade, purchase: Purchase): Kobo {
  const product = productOf(trade, purchase.sku);
  const list = fromDecimal(product.price);
  const tier = content.tiers.find(({ code }) => code === purchase.tier);
  const offers = content.priceRules
    .filter((rule) => isInForce(trade, rule, product, purchase))
    .map((rule) => offerOf(rule, list, purchase.quantity));
  return Math.max(share(list, (tier?.discountPercent ?? 0) * 100), ...offers);
}

function isInForce(trade: Trade, rule: PriceRule, product: Row<'Product'>, { sku, tier, at }: Purchase): boolean {
  const { from, to } = validityOf(trade, rule);
  const speaksOf =
    rule.product === sku ||
    (rule.category !== null && product.categoryId === stableId(trade.tenantId, 'ProductCategory', rule.category)) ||
    (rule.product === null && rule.category === null);
  const forTier = rule.tier === null || rule.tier === tier;
  return rule.active && speaksOf && forTier && (from === null || from <= at) && (to === null || to >= at);
}

function offerOf({ priceType, value, breaks }: PriceRule, list: Kobo, quantity: number): Kobo {
  switch (priceType) {
    case 'DISCOUNT_PERCENTAGE':
      return share(list, value * 100);
    case 'DISCOUNT_AMOUNT':
      return fromNaira(value);
    case 'FIXED_PRICE':
      return list - fromNaira(value);
    default: {
      const reached = (breaks ?? []).filter(({ minQty }) => quantity >= minQty);
      return share(list, (reached.toSorted((a, b) => b.minQty - a.minQty)[0]?.discount ?? 0) * 100);
    }
  }
}
