import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import catalogue from '../content/catalogue.json' with { type: 'json' };
import { fromNaira, type Kobo, share, toDecimal } from '../money.ts';
import type { Row } from '../seed.ts';
import content from './content.json' with { type: 'json' };
import type { Store } from './stores.ts';

export type CategorySlug = keyof typeof content.categories;

/** A variant as the stock room knows it: what it is, what it costs and on which shelf it lies. */
export interface Item {
  store: Store;
  productId: string;
  variantId: string;
  sku: string;
  category: CategorySlug;
  priceKobo: Kobo;
  costKobo: Kobo;
  shelf: string;
}

interface ListedProduct {
  tenant: string;
  sku: string;
  name: string;
  category: string;
  priceNaira: number;
  compareAtNaira?: number;
  tags: string[];
  variants: { axis: string; option: string; priceNaira?: number }[];
}

const LISTED: readonly ListedProduct[] = catalogue.products;

/** `GRO-RICE-5KG` for the option `5 kg` of GRO-RICE. */
export function variantSku(productSku: string, option: string): string {
  return `${productSku}-${option.replaceAll(' ', '').toUpperCase()}`;
}

export function categoryRows(stores: readonly Store[], calendar: Calendar): Row<'ProductCategory'>[] {
  return stores.flatMap(({ slug: tenant, tenantId }) =>
    catalogue.categories
      .filter((category) => category.tenant === tenant)
      .map(({ name, slug }, index) => {
        const { description, parent } = content.categories[slug as CategorySlug];
        return {
          id: stableId(tenantId, 'ProductCategory', slug),
          tenantId,
          parentId: parent === null ? null : stableId(tenantId, 'ProductCategory', parent),
          name,
          slug,
          description,
          sortOrder: index + 1,
          isActive: true,
          createdAt: calendar.at(-60, '08:30'),
          updatedAt: calendar.at(-60, '08:30'),
        };
      }),
  );
}

export function productRows(stores: readonly Store[], calendar: Calendar): Row<'Product'>[] {
  return eachProduct(stores, ({ tenantId }, product, index) => {
    const compareAt = product.compareAtNaira;
    return [
      {
        id: stableId(tenantId, 'Product', product.sku),
        tenantId,
        categoryId: stableId(tenantId, 'ProductCategory', product.category),
        name: product.name,
        slug: slugOf(product.name),
        sku: product.sku,
        description: content.descriptions[product.sku as keyof typeof content.descriptions],
        type: 'PHYSICAL',
        status: 'ACTIVE',
        price: toDecimal(fromNaira(product.priceNaira)),
        costPrice: toDecimal(costOf(product, index, fromNaira(product.priceNaira))),
        compareAtPrice: compareAt === undefined ? null : toDecimal(fromNaira(compareAt)),
        tags: product.tags,
        trackInventory: true,
        createdAt: calendar.at(-60, '09:00'),
        updatedAt: calendar.at(-14 - (index % 20), '16:00'),
      },
    ];
  });
}

export function variantRows(stores: readonly Store[], calendar: Calendar): Row<'ProductVariant'>[] {
  return eachProduct(stores, ({ tenantId }, product) =>
    product.variants.map(({ axis, option, priceNaira }, index) => ({
      id: stableId(tenantId, 'ProductVariant', variantSku(product.sku, option)),
      productId: stableId(tenantId, 'Product', product.sku),
      name: option,
      sku: variantSku(product.sku, option),
      price: toDecimal(fromNaira(priceNaira ?? product.priceNaira)),
      options: { [axis]: option },
      position: index + 1,
      isActive: true,
      createdAt: calendar.at(-60, '09:00'),
      updatedAt: calendar.at(-60, '09:00'),
    })),
  );
}

/** Every variant of every store, in the order of the catalogue. */
export function itemsOf(stores: readonly Store[]): Item[] {
  return eachProduct(stores, (store, product, productIndex) =>
    product.variants.map(({ option, priceNaira }, index) => {
      const sku = variantSku(product.sku, option);
      const priceKobo = fromNaira(priceNaira ?? product.priceNaira);
      return {
        store,
        productId: stableId(store.tenantId, 'Product', product.sku),
        variantId: stableId(store.tenantId, 'ProductVariant', sku),
        sku,
        category: product.category as CategorySlug,
        priceKobo,
        costKobo: costOf(product, productIndex, priceKobo),
        shelf: `${aisleOf(store, product.category)}-${String(productIndex + 1).padStart(2, '0')}-${index + 1}`,
      };
    }),
  );
}

function eachProduct<Result>(
  stores: readonly Store[],
  make: (store: Store, product: ListedProduct, index: number) => Result[],
): Result[] {
  return stores.flatMap((store) =>
    LISTED.filter((product) => product.tenant === store.slug).flatMap((product, index) => make(store, product, index)),
  );
}

/** What the store pays, in whole naira: a margin by category, a point or two more for some products. */
function costOf(product: ListedProduct, index: number, priceKobo: Kobo): Kobo {
  const marginPercent = content.categories[product.category as CategorySlug].marginPercent + (index % 3);
  return Math.round(share(priceKobo, (100 - marginPercent) * 100) / 100) * 100;
}

function aisleOf(store: Store, category: string): string {
  const aisles = catalogue.categories.filter(({ tenant }) => tenant === store.slug);
  return String.fromCodePoint(65 + aisles.findIndex(({ slug }) => slug === category));
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
