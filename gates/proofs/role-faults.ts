import { KEYS_OFF, LOOK_ALIKE, MARKET, OTHER_PARTNER, partnerId, RETAIL, tenantId, userId } from './named-rows.ts';
import type { SqlFault } from './planted-fault.ts';

/** Faults of what the five roles see of D3-A, too little and too much. */

const role = (
  check: string,
  name: string,
  title: string,
  sql: string | readonly string[],
  finding: readonly string[],
): SqlFault => {
  const [subject = '', have = '', want = ''] = finding;
  return { name, kind: 'engine', title, check: `role.${check}`, sql: [sql].flat(), finding: { subject, have, want } };
};

const STAFF = userId('demo.staff@webwaka.com');

export const roleFaults: readonly SqlFault[] = [
  role(
    'partner-owner',
    'owner-sees-too-little',
    'the owner has lost a tenant',
    [KEYS_OFF, `DELETE FROM "PartnerReferral" WHERE "tenantId" = ${RETAIL}`],
    ['* of demo-retail-store', '0', '*'],
  ),
  role(
    'partner-owner',
    'owner-sees-too-much',
    'the owner has a tenant of another partner',
    `UPDATE "PartnerReferral" SET "partnerId" = :partner WHERE "tenantId" = ${LOOK_ALIKE}`,
    ['* of a tenant outside the demo', '*', '0'],
  ),
  role(
    'partner-staff',
    'staff-see-too-little',
    'nothing is assigned to staff',
    `UPDATE "PartnerUser" SET "assignedTenantIds" = '{}' WHERE "userId" = ${STAFF}`,
    ['* of demo-retail-store', '0', '*'],
  ),
  role(
    'partner-staff',
    'staff-see-too-much',
    'a tenant more is assigned to staff',
    `UPDATE "PartnerUser" SET "assignedTenantIds" = "assignedTenantIds" || ${MARKET} WHERE "userId" = ${STAFF}`,
    ['* of demo-marketplace', '*', '0'],
  ),
  role(
    'partner-staff',
    'staff-see-all',
    'all tenants are assigned to staff',
    `UPDATE "PartnerUser" SET "assignedTenantIds" = (SELECT array_agg(id) FROM "Tenant") WHERE "userId" = ${STAFF}`,
    ['* of demo-marketplace', '*', '0'],
  ),
  role(
    'partner-staff',
    'staff-of-another-partner',
    'staff have gone over to another partner',
    `UPDATE "PartnerUser" SET "partnerId" = ${OTHER_PARTNER} WHERE "userId" = ${STAFF}`,
    ['PartnerPackage of partner', '0', '4'],
  ),
  role(
    'tenant-staff.demo-retail-store',
    'cashier-at-the-partner',
    'a cashier of a client reads the partner’s own rows',
    `INSERT INTO "PartnerUser" (id, "partnerId", "userId", role, "displayName", "updatedAt")
     VALUES ('leak', ${partnerId('webwaka-demo-partner')}, ${userId('cashier@demo-retail-store.demo')}, 'PARTNER_SUPPORT', 'Leak', now())`,
    ['PartnerPackage of partner', '4', '0'],
  ),
  role(
    'tenant-staff.demo-retail-store',
    'cashier-of-two-tenants',
    'a cashier is a member of a neighbour too',
    `INSERT INTO "TenantMembership" (id, "userId", "tenantId", role, "updatedAt")
     VALUES ('leak', ${userId('cashier@demo-retail-store.demo')}, ${tenantId('demo-school-2')}, 'TENANT_USER', now())`,
    ['Location of a tenant outside the demo', '1', '0'],
  ),
  role(
    'tenant-staff.demo-retail-store',
    'rows-invisible-under-a-placeholder',
    'rows are filed under a slug, where nobody sees them',
    `UPDATE "Supplier" SET "tenantId" = 'demo-retail-store' WHERE "tenantId" = ${RETAIL}`,
    ['Supplier of demo-retail-store', '0', '*'],
  ),
  role(
    'tenant-admin.demo-marketplace',
    'admin-of-two-tenants',
    'an admin is a member of another demo tenant too',
    `INSERT INTO "TenantMembership" (id, "userId", "tenantId", role, "updatedAt")
     VALUES ('leak', ${userId('owner@demo-marketplace.demo')}, ${RETAIL}, 'TENANT_ADMIN', now())`,
    ['* of demo-retail-store', '*', '0'],
  ),
];
