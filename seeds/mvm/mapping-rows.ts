import { fromNaira, sum, toDecimal } from '../money.ts';
import { type Row, rowWith } from '../seed.ts';
import { market } from './content.ts';
import type { DatedOrder } from './dated-orders.ts';
import { type Ground, latest } from './ground.ts';
import { isSold } from './priced-orders.ts';

/** What of the catalogue a listing sells. */
export interface Listed {
  productId: string;
  variantId: string;
  productName: string;
  sku: string;
  /** What the catalogue sets aside of the product for the marketplace. */
  setAside: number;
}

/** Finds the catalogue's product and variant behind every listing, by the product's sku. */
export function listedProducts({ input, tenantId }: Ground): ReadonlyMap<string, Listed> {
  const products = input.earlier('Product').filter((product) => product.tenantId === tenantId);
  const channels = input.earlier('inv_channel_config').filter((config) => config.channel === 'MVM');
  return new Map(
    market.mappings.map(({ sku, option }) => {
      const product = rowWith(products, 'sku', sku);
      const variants = input.earlier('ProductVariant').filter((variant) => variant.productId === product.id);
      const variant = rowWith(variants, 'name', option);
      const listed: Listed = {
        productId: product.id,
        variantId: variant.id,
        productName: `${product.name} (${variant.name})`,
        sku: variant.sku,
        setAside: rowWith(channels, 'productId', product.id).allocatedQuantity ?? 0,
      };
      return [sku, listed];
    }),
  );
}

/** Listings opened on the day that the marketplace channel did; those of a suspended vendor are closed. */
export function mappingRows(
  ground: Ground,
  listed: ReadonlyMap<string, Listed>,
  orders: readonly DatedOrder[],
): Row<'mvm_product_mapping'>[] {
  return market.mappings.map((mapping, index) => {
    const { productId, variantId, setAside } = listedOf(listed, mapping.sku);
    const vendor = rowWith(market.vendors, 'slug', mapping.vendor);
    const sold = orders.flatMap((order) => order.parts).filter((part) => part.part.sku === mapping.sku && isSold(part));
    const openedAt = ground.calendar.after(ground.calendar.at(-40, '13:00'), index * 9);
    const closedAt = vendor.suspended === null ? null : ground.calendar.at(vendor.suspended, '16:20');
    return {
      id: ground.id('mvm_product_mapping', mapping.vendor, mapping.sku),
      tenantId: ground.tenantId,
      vendorId: ground.id('mvm_vendor', mapping.vendor),
      productId,
      variantId,
      vendorSku: mapping.vendorSku,
      vendorPrice: toDecimal(fromNaira(mapping.priceNaira)),
      allocatedStock: Math.min(mapping.stock, setAside),
      isFeatured: mapping.featured,
      isActive: vendor.status === 'APPROVED',
      salesCount: sum(sold.map((part) => part.part.quantity)),
      revenue: toDecimal(sum(sold.map((part) => part.sale))),
      createdAt: openedAt,
      updatedAt: latest([openedAt, closedAt, ...sold.map((part) => part.confirmedAt)]),
    };
  });
}

export function listedOf(listed: ReadonlyMap<string, Listed>, sku: string): Listed {
  const found = listed.get(sku);
  if (!found) throw new Error(`no listing of "${sku}"`);
  return found;
}
