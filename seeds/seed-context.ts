import type { Person, TenantScope } from '../prisma/scope.ts';
import { stableId } from '../prisma/stable-id.ts';
import type { Calendar } from './calendar.ts';
import { type SeedInput, tenantOf } from './seed.ts';

/** What every part of a suite's seed stands on: its tenant and the people there, the calendar, and ids for its rows. */
export interface SeedContext<Table extends string> {
  calendar: Calendar;
  tenant: TenantScope;
  tenantId: string;
  partnerId: string;
  /** The id of the row of a table that has this natural key. */
  id: (table: Table, ...naturalKey: string[]) => string;
  /** The account of the tenant with this local part. */
  persona: (local: string) => Person;
}

/** @param slug of the suite's tenant */
export function seedContext<Table extends string>({ scope, calendar }: SeedInput, slug: string): SeedContext<Table> {
  const tenant = tenantOf(scope, slug);
  return {
    calendar,
    tenant,
    tenantId: tenant.id,
    partnerId: scope.partner.id,
    id: (table, ...naturalKey) => stableId(tenant.id, table, ...naturalKey),
    persona(local) {
      const person = tenant.people[local];
      if (!person) throw new Error(`nobody is "${local}" at ${slug}`);
      return person;
    },
  };
}

/** `GLC-TTH-0001` for the first of the series TTH of GLC. */
export function documentNumber(prefix: string, series: string, index: number): string {
  return `${prefix}-${series}-${String(index + 1).padStart(4, '0')}`;
}
