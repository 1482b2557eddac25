import type { Scope } from '../../prisma/scope.ts';
import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { fromNaira, type Kobo, share, toDecimal } from '../money.ts';
import { type Row, type Rows, tenantOf } from '../seed.ts';
import content from './content.json' with { type: 'json' };

/** No script is named for the wholesaler; the commerce scripts give it what a buyer asks to see. */
export const WHOLESALER = 'demo-b2b';

/** One product in one size of pack: the larger the pack, the lower the price of a carton in it. */
export interface Pack {
  sku: string;
  product: string;
  name: string;
  cartons: number;
  priceKobo: Kobo;
  onHand: number;
}

export function packsOf(product: (typeof content.products)[number]): Pack[] {
  return content.packs.map(({ suffix, name, cartons, discountPercent, onHand }) => ({
    sku: `${product.sku}-${suffix}`,
    product: product.sku,
    name,
    cartons,
    priceKobo: share(fromNaira(product.cartonNaira * cartons), (100 - discountPercent) * 100),
    onHand,
  }));
}

/** Ten products in three sizes of pack, stocked in the one location that the tenant has. */
export function wholesaleCatalogue(scope: Scope, calendar: Calendar): Rows {
  const { id: tenantId, defaultLocationId } = tenantOf(scope, WHOLESALER);
  const id = (table: string, key: string) => stableId(tenantId, table, key);
  const stamped = { createdAt: calendar.at(-60, '09:00'), updatedAt: calendar.at(-60, '09:00') };
  return {
    ProductCategory: content.categories.map(({ slug, name, description }, index) => ({
      id: id('ProductCategory', slug),
      tenantId,
      parentId: null,
      name,
      slug,
      description,
      sortOrder: index + 1,
      isActive: true,
      ...stamped,
    })),
    Product: content.products.map((product) => productRow(tenantId, product, calendar)),
    ProductVariant: content.products.flatMap((product) =>
      packsOf(product).map((pack, index) => ({
        id: id('ProductVariant', pack.sku),
        productId: id('Product', pack.product),
        name: pack.name,
        sku: pack.sku,
        price: toDecimal(pack.priceKobo),
        options: { pack: pack.name, cartons: String(pack.cartons) },
        position: index + 1,
        isActive: true,
        ...stamped,
      })),
    ),
    InventoryLevel: content.products.flatMap((product) =>
      packsOf(product).map((pack, index) => levelRow(tenantId, defaultLocationId, pack, index, calendar)),
    ),
    inv_channel_config: content.products.map(({ sku }) => ({
      id: id('inv_channel_config', sku),
      tenantId,
      productId: id('Product', sku),
      channel: 'SVM' as const,
      status: 'ACTIVE' as const,
      inventoryMode: 'SHARED' as const,
      allocatedQuantity: null,
      priceRule: 'CATALOGUE_PRICE',
      priceAdjustPercent: '0.00',
      ...stamped,
    })),
  };
}

function productRow(tenantId: string, product: (typeof content.products)[number], calendar: Calendar): Row<'Product'> {
  const price = fromNaira(product.cartonNaira);
  return {
    id: stableId(tenantId, 'Product', product.sku),
    tenantId,
    categoryId: stableId(tenantId, 'ProductCategory', product.category),
    name: product.name,
    slug: product.sku.toLowerCase(),
    sku: product.sku,
    description: `${product.name}, for resale`,
    type: 'PHYSICAL',
    status: 'ACTIVE',
    price: toDecimal(price),
    costPrice: toDecimal(share(price, 8_200)),
    compareAtPrice: null,
    tags: ['wholesale'],
    trackInventory: true,
    createdAt: calendar.at(-60, '09:00'),
    updatedAt: calendar.at(-21, '16:00'),
  };
}

function levelRow(
  tenantId: string,
  locationId: string,
  pack: Pack,
  index: number,
  calendar: Calendar,
): Row<'InventoryLevel'> {
  return {
    id: stableId(tenantId, 'InventoryLevel', pack.sku),
    tenantId,
    productId: stableId(tenantId, 'Product', pack.product),
    variantId: stableId(tenantId, 'ProductVariant', pack.sku),
    locationId,
    quantityOnHand: pack.onHand,
    quantityReserved: 0,
    quantityAvailable: pack.onHand,
    quantityIncoming: 0,
    reorderPoint: 4,
    reorderQuantity: 20,
    binLocation: `Bay ${pack.product.slice(4, 6)}-${index + 1}`,
    createdAt: calendar.at(-45, '10:00'),
    updatedAt: calendar.at(-5, '18:00'),
  };
}
