import type { Scope } from '../../prisma/scope.ts';
import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { type Row, tenantOf } from '../seed.ts';
import content from './content.json' with { type: 'json' };

/** The two places of a tenant that hold stock: its default location, and the depot that this suite adds. */
export type Place = 'shop' | 'depot';
export const PLACES: readonly Place[] = ['shop', 'depot'];

export interface Store {
  slug: StoreSlug;
  tenantId: string;
  /** Starts every business number of the tenant. */
  prefix: string;
  locations: Readonly<Record<Place, string>>;
  /** Who counts and moves stock, and who approves: user ids. */
  keeperId: string;
  approverId: string;
}

const STORES = {
  'demo-retail-store': { prefix: 'LRS', keeper: 'stock', approver: 'manager' },
  'demo-marketplace': { prefix: 'NMH', keeper: 'vendors', approver: 'admin' },
} as const;

export type StoreSlug = keyof typeof STORES;
export const STORE_SLUGS = Object.keys(STORES) as StoreSlug[];

export function storesOf(scope: Scope): Store[] {
  return STORE_SLUGS.map((slug) => {
    const { prefix, keeper, approver } = STORES[slug];
    const tenant = tenantOf(scope, slug);
    const person = (local: string) => {
      const found = tenant.people[local];
      if (!found) throw new Error(`no "${local}" among the people of ${slug}`);
      return found.id;
    };
    return {
      slug,
      tenantId: tenant.id,
      prefix,
      locations: { shop: tenant.defaultLocationId, depot: stableId(tenant.id, 'Location', 'LOC-002') },
      keeperId: person(keeper),
      approverId: person(approver),
    };
  });
}

/** The depots. A tenant keeps the one default location that it has. */
export function depotRows(stores: readonly Store[], calendar: Calendar): Row<'Location'>[] {
  return stores.map(({ slug, tenantId, locations }) => ({
    id: locations.depot,
    tenantId,
    code: 'LOC-002',
    ...content.warehouses[slug],
    type: 'WAREHOUSE',
    state: 'Lagos',
    country: 'NG',
    isDefaultLocation: false,
    status: 'ACTIVE',
    createdAt: calendar.at(-60, '08:15'),
    updatedAt: calendar.at(-60, '08:15'),
  }));
}
