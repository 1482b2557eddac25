import { approved, personaEmail } from '../prisma/layer-zero/approved.ts';
import type { Viewer } from '../verify/engine/roles.ts';

/**
 * The accounts whose view of a batch is verified (mandate clauses 8.3.a to 8.3.d): the partner's owner
 * and staff, and of each tenant written for one admin and one member of staff. What staff must see is
 * what layer 0 assigns to them.
 */
export function viewersOf(tenants: readonly string[]): Viewer[] {
  const everywhere = approved.tenants.map((tenant) => tenant.slug);
  const partnerViewers = approved.partner.users.flatMap((user) => {
    if (user.role === 'PARTNER_OWNER') {
      return viewer(
        'role.partner-owner',
        'Partner Owner',
        'the Partner Owner sees every tenant',
        '8.3.a',
        user.email,
        everywhere,
      );
    }
    if (user.role === 'PARTNER_STAFF') {
      return viewer(
        'role.partner-staff',
        'Partner Staff',
        'Partner Staff see the assigned tenants only',
        '8.3.b',
        user.email,
        user.assigned,
      );
    }
    return [];
  });
  const tenantViewers = approved.tenants
    .filter((tenant) => tenants.includes(tenant.slug))
    .flatMap(({ slug, personas }) => {
      const admin = personas.find((persona) => persona.kind === 'admin')?.local ?? '';
      const staff = personas.find((persona) => persona.kind === 'staff')?.local ?? '';
      return [
        ...viewer(
          `role.tenant-admin.${slug}`,
          'Tenant Admin',
          `the Tenant Admin of ${slug} sees that tenant only`,
          '8.3.c',
          personaEmail(slug, admin),
          [slug],
        ),
        ...viewer(
          `role.tenant-staff.${slug}`,
          'Tenant Staff',
          `Tenant Staff of ${slug} see that tenant only`,
          '8.3.d',
          personaEmail(slug, staff),
          [slug],
        ),
      ];
    });
  return [...partnerViewers, ...tenantViewers];
}

function viewer(
  id: string,
  role: Viewer['role'],
  title: string,
  clause: string,
  email: string,
  tenants: readonly string[],
): Viewer[] {
  return [{ id, role, title, clause, email, tenants }];
}
