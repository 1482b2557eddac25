import type { CheckScope } from './check-scope.ts';

/** Under this name the partner's own rows are promised, counted and judged, beside the slugs of its tenants. */
export const PARTNER = 'partner';

type Owners = Pick<CheckScope, 'values' | 'tenantIds'>;

/** Ids of all who own demo rows: the tenants by their slugs, and the partner itself under {@link PARTNER}. */
export function ownerIds({ values, tenantIds }: Owners): ReadonlyMap<string, string> {
  return new Map([...tenantIds, [PARTNER, String(values['partner'])]]);
}

/**
 * The id of one of {@link ownerIds}.
 *
 * @throws an invariant: nobody is asked about an owner that the scope does not have
 */
export function ownerId(owners: Owners, name: string): string {
  const id = ownerIds(owners).get(name);
  if (id === undefined)
    throw new Error(`no owner "${name}" in the scope, only ${[...ownerIds(owners).keys()].join(', ')}`);
  return id;
}

/** The names of {@link ownerIds} by their ids. */
export function ownerNames(owners: Owners): ReadonlyMap<string, string> {
  return new Map([...ownerIds(owners)].map(([name, id]) => [id, name]));
}
