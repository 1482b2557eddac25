import { stableId } from '../../prisma/stable-id.ts';
import type { Calendar } from '../calendar.ts';
import { roster } from '../roster.ts';
import type { Row } from '../seed.ts';
import content from './content.json' with { type: 'json' };
import type { Store } from './stores.ts';

export function supplierId(store: Store, code: string): string {
  return stableId(store.tenantId, 'Supplier', code);
}

/** Suppliers of both stores; each names a person of the roster as its contact. */
export function supplierRows(stores: readonly Store[], calendar: Calendar): Row<'Supplier'>[] {
  const contacts = roster('products');
  return content.suppliers.map(({ tenant, code, name, city, paymentTermsDays, status }, index) => {
    const store = stores.find(({ slug }) => slug === tenant);
    const contact = contacts[index];
    if (!store || !contact) throw new Error(`supplier ${code} of ${tenant} lacks a store or a contact`);
    const changed = status === 'ACTIVE' ? calendar.at(-58, '11:00') : calendar.at(-33, '12:00');
    return {
      id: supplierId(store, code),
      tenantId: store.tenantId,
      code,
      name,
      contactName: contact.fullName,
      phone: contact.phone,
      email: contact.email,
      city,
      paymentTermsDays,
      status: status as Row<'Supplier'>['status'] & string,
      createdAt: calendar.at(-58, '11:00'),
      updatedAt: changed,
    };
  });
}
