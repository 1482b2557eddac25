import { fromDecimal, type Kobo } from '../money.ts';
import { type Row, rowWith } from '../seed.ts';

/** A variant as carts and orders copy it from the catalogue. */
export interface Article {
  productId: string;
  variantId: string;
  productName: string;
  variantName: string;
  sku: string;
  priceKobo: Kobo;
}

/** Some units of an article. */
export interface Line {
  article: Article;
  quantity: number;
}

/**
 * The shop's online range, by the SKU of its variants.
 *
 * @throws an invariant when a SKU is not sold online
 */
export function rangeOf(
  tenantId: string,
  products: readonly Row<'Product'>[],
  variants: readonly Row<'ProductVariant'>[],
): (sku: string) => Article {
  const online = products.filter(
    ({ tenantId: owner, tags }) => owner === tenantId && Array.isArray(tags) && tags.includes('online-store'),
  );
  const byId = new Map(online.map((product) => [product.id, product]));
  const sold = variants.filter(({ productId }) => byId.has(productId));
  return (sku) => {
    const variant = rowWith(sold, 'sku', sku);
    return {
      productId: variant.productId,
      variantId: variant.id,
      productName: byId.get(variant.productId)?.name ?? '',
      variantName: variant.name,
      sku,
      priceKobo: fromDecimal(variant.price),
    };
  };
}

/** Lines from quantities by SKU; an absent SKU has none. */
export function linesOf(
  find: (sku: string) => Article,
  quantities: Readonly<Record<string, number | undefined>>,
): Line[] {
  return Object.entries(quantities).flatMap(([sku, quantity]) =>
    quantity === undefined ? [] : [{ article: find(sku), quantity }],
  );
}

export function lineTotal({ article, quantity }: Line): Kobo {
  return article.priceKobo * quantity;
}

export function unitsIn(lines: readonly Line[]): number {
  return lines.reduce((units, { quantity }) => units + quantity, 0);
}
