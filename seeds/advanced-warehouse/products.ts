import { fromNaira, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import { stock } from './content.ts';
import { type Context, productId } from './context.ts';

/** What the warehouses hold, in the tenant's own catalogue. Its tag is the category. */
export function productRows(context: Context): Row<'Product'>[] {
  const since = context.at([stock.opened, '09:00']);
  return stock.products.map(({ sku, name, category, costNaira, priceNaira }) => ({
    id: productId(context, sku),
    tenantId: context.owner.tenantId,
    categoryId: null,
    name,
    slug: slugOf(name),
    sku,
    description: null,
    type: 'PHYSICAL',
    status: 'ACTIVE',
    price: toDecimal(fromNaira(priceNaira)),
    costPrice: toDecimal(fromNaira(costNaira)),
    compareAtPrice: null,
    tags: [category],
    trackInventory: true,
    createdAt: since,
    updatedAt: since,
  }));
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
