import { fromDecimal } from '../money.ts';
import { rowWith, type SeedInput } from '../seed.ts';
import type { Article } from './ring-up.ts';

/** Finds the tenant's articles by the SKU of their variant; throws an invariant for one that is not there. */
export function articlesOf(input: SeedInput, tenantId: string): (sku: string) => Article {
  const products = input.earlier('Product').filter((product) => product.tenantId === tenantId);
  const variants = input
    .earlier('ProductVariant')
    .filter((variant) => products.some((product) => product.id === variant.productId));
  return (sku) => {
    const variant = rowWith(variants, 'sku', sku);
    const product = rowWith(products, 'id', variant.productId);
    return {
      productId: product.id,
      variantId: variant.id,
      productName: product.name,
      variantName: variant.name,
      sku,
      priceKobo: fromDecimal(variant.price),
    };
  };
}
