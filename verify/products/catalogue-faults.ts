import type { Fault } from '../engine/fault.ts';
import { product, spoil, variant } from './fault-rows.ts';

const DEMO = `"tenantId" = ANY(:tenants::text[])`;
const supplier = `(SELECT id FROM "Supplier" WHERE name = 'Owode Grains & Provisions' AND ${DEMO})`;
const category = (slug: string) => `(SELECT id FROM "ProductCategory" WHERE slug = '${slug}' AND ${DEMO})`;

export const catalogueFaults: readonly Fault[] = [
  spoil(
    'products.product-status',
    'one product is never published',
    ['Product', product('GRO-RICE'), `status = 'DRAFT'`],
    ['ACTIVE', '49', '50'],
  ),
  spoil(
    'products.supplier-status',
    'one more supplier is inactive',
    ['Supplier', supplier, `status = 'INACTIVE'`],
    ['ACTIVE', '4', '5'],
  ),
  spoil(
    'products.supplier-contact',
    'a supplier has a telephone number of ten digits',
    ['Supplier', supplier, `phone = '0803123456'`],
    ['Owode Grains & Provisions', 'phone=0803123456 email=lanre.balogun@mail.example paymentTermsDays=14', 'as agreed'],
  ),
  spoil(
    'products.margin',
    'a product is sold at cost',
    ['Product', product('GRO-RICE'), '"costPrice" = price'],
    ['GRO-RICE', 'price=8500.00 costPrice=8500.00', 'as agreed'],
  ),
  spoil(
    'products.compare-at',
    'a reduction raises the price',
    ['Product', product('ELE-POWERB'), '"compareAtPrice" = price - 500'],
    ['ELE-POWERB', 'price=18500.00 compareAtPrice=18000.00', 'as agreed'],
  ),
  spoil(
    'products.tracked',
    'the stock of a product is not tracked',
    ['Product', product('BEV-COLA'), '"trackInventory" = false'],
    ['BEV-COLA', 'type=PHYSICAL trackInventory=false', 'as agreed'],
  ),
  spoil(
    'products.slugs',
    'a slug has a capital and a space',
    ['Product', product('BAK-PIE'), `slug = 'Meat pie'`],
    ['Meat pie', 'Meat pie', 'a slug'],
  ),
  {
    check: 'products.category-filled',
    title: 'all electronics are drafts',
    sql: `UPDATE "Product" SET status = 'DRAFT' WHERE "categoryId" = ${category('electronics')}`,
    finding: { subject: 'electronics', have: 'empty', want: 'filled' },
  },
  spoil(
    'products.category-tree',
    'a category lies two levels down',
    ['ProductCategory', category('electronics'), `"parentId" = ${category('snacks-bakery')}`],
    ['electronics', 'deeper', 'top'],
  ),
  spoil(
    'products.own-price',
    'a product has a price that none of its variants has',
    ['Product', product('GRO-RICE'), 'price = 8700'],
    ['GRO-RICE', '8500.00', '8700.00'],
  ),
  spoil(
    'products.variant-sku',
    'a variant has the sku of another product',
    ['ProductVariant', variant('GRO-RICE-5KG'), `sku = 'GRO-OIL-5KG'`],
    ['Long grain parboiled rice, 5 kg', 'GRO-OIL-5KG', 'GRO-RICE-'],
  ),
  spoil(
    'products.variant-positions',
    'two variants stand in one position',
    ['ProductVariant', variant('GRO-RICE-5KG'), 'position = 2'],
    ['GRO-RICE', '2 2, 2 options', '1 2, 2 options'],
  ),
  spoil(
    'products.variant-positions',
    'two variants are told apart by nothing',
    ['ProductVariant', variant('GRO-RICE-5KG'), `options = '{"size": "10 kg"}'`],
    ['GRO-RICE', '1 2, 1 options', '1 2, 2 options'],
  ),
];
