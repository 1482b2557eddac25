import { fromNaira, type Kobo, share, sum } from '../money.ts';
import { type MarketContent, named, type OrderContent, type PartContent } from './content.ts';

/** The money of one vendor's part of an order, in kobo. */
export interface PricedPart {
  part: PartContent;
  unitPrice: Kobo;
  goods: Kobo;
  discount: Kobo;
  vat: Kobo;
  shipping: Kobo;
  grand: Kobo;
  /** Goods less discount: what commission is taken on. */
  sale: Kobo;
  commissionPercent: string;
  commission: Kobo;
  vendorShare: Kobo;
}

export interface PricedOrder {
  order: OrderContent;
  /** From 1, in the order in which the orders were placed. */
  turn: number;
  parts: readonly PricedPart[];
}

/** Prices every order at what its vendors ask, and takes commission at each vendor's own rate. */
export function priceOrders(content: MarketContent): PricedOrder[] {
  return content.orders.map((order, index) => {
    const goods = order.parts.map((part) => {
      const { priceNaira } = named(content.mappings, 'sku', part.sku);
      return fromNaira(priceNaira) * part.quantity;
    });
    const discounts = splitDiscount(fromNaira(order.discountNaira), goods);
    const parts = order.parts.map((part, place) => pricePart(content, part, goods[place] ?? 0, discounts[place] ?? 0));
    return { order, turn: index + 1, parts };
  });
}

function pricePart(content: MarketContent, part: PartContent, goods: Kobo, discount: Kobo): PricedPart {
  const shipping = fromNaira(part.shippingNaira);
  const sale = goods - discount;
  const vat = share(sale, basisPoints(content.config.vatPercent));
  const grand = sale + vat + shipping;
  const commissionPercent = rateOf(content, part.vendor);
  const commission = share(sale, basisPoints(commissionPercent));
  return {
    part,
    unitPrice: goods / part.quantity,
    goods,
    discount,
    vat,
    shipping,
    grand,
    sale,
    commissionPercent,
    commission,
    vendorShare: grand - commission,
  };
}

/** The vendor's override, else the rate of the vendor's tier. */
export function rateOf(content: MarketContent, vendorSlug: string): string {
  const vendor = named(content.vendors, 'slug', vendorSlug);
  if (vendor.override !== null) return vendor.override;
  if (vendor.tier === null) return content.config.defaultCommissionPercent;
  return named(content.tiers, 'code', vendor.tier).commissionPercent;
}

/** Shares a discount out by value of goods; the first part takes what rounding leaves, so that no kobo is lost. */
export function splitDiscount(discount: Kobo, goods: readonly Kobo[]): Kobo[] {
  const total = sum(goods);
  const others = goods.slice(1).map((amount) => Math.round((discount * amount) / total));
  return [discount - sum(others), ...others];
}

function basisPoints(percent: string): number {
  return Math.round(Number(percent) * 100);
}

/** Accepted by the vendor and standing: what counts as sold. */
export function isSold({ part }: PricedPart): boolean {
  return part.status !== 'PENDING' && part.status !== 'CANCELLED';
}

/** In processing or further: what commission is booked for. */
export function earnsCommission(priced: PricedPart): boolean {
  return isSold(priced) && priced.part.status !== 'CONFIRMED';
}
