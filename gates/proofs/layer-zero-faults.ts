import { partnerId, tenantId, userId } from './named-rows.ts';
import type { SqlFault } from './planted-fault.ts';

const gap = (
  name: string,
  title: string,
  sql: string,
  finding: readonly [subject: string, have: string, want: string],
): SqlFault => ({
  name,
  kind: 'engine',
  title,
  check: 'pre.layer-zero',
  sql: [sql],
  finding: { subject: finding[0], have: finding[1], want: finding[2] },
});

const DEMO = `"partnerId" = ${partnerId('webwaka-demo-partner')}`;

/** Faults of what the platform sets up before any batch. */
export const layerZeroFaults: readonly SqlFault[] = [
  gap(
    'partner-no-demo',
    'the partner is no demo',
    `UPDATE "Partner" SET metadata = '{}' WHERE slug = 'webwaka-demo-partner'`,
    ['partner, isDemo', 'false', 'true'],
  ),
  gap(
    'agreement-ended',
    'the agreement has ended',
    `UPDATE "PartnerAgreement" SET status = 'TERMINATED' WHERE ${DEMO}`,
    ['partner, active agreements', '0', '1'],
  ),
  gap(
    'partner-user-promoted',
    'a partner user was promoted',
    `UPDATE "PartnerUser" SET role = 'PARTNER_ADMIN' WHERE "userId" = ${userId('demo.support@webwaka.com')}`,
    ['demo.support@webwaka.com', 'PARTNER_ADMIN, *', 'PARTNER_SUPPORT, *'],
  ),
  gap(
    'staff-assigned-to-nobody',
    'staff are assigned to nobody',
    `UPDATE "PartnerUser" SET "assignedTenantIds" = '{}' WHERE "userId" = ${userId('demo.staff@webwaka.com')}`,
    ['demo.staff@webwaka.com', 'PARTNER_STAFF, nothing assigned', 'PARTNER_STAFF, assigned demo-church*'],
  ),
  gap(
    'referral-open',
    'a referral is open again',
    `UPDATE "PartnerReferral" SET "attributionLocked" = false WHERE "tenantId" = ${tenantId('demo-school')}`,
    ['demo-school', '*referral open*', '*referral locked*'],
  ),
  gap(
    'module-never-activated',
    'a module was never activated',
    `UPDATE "Tenant" SET "activatedModules" = '{}' WHERE id = ${tenantId('demo-hotel')}`,
    ['demo-hotel', '*modules ,*', '*modules billing hotel_rooms*'],
  ),
  gap(
    'capability-switched-off',
    'a capability is switched off, although others have theirs',
    `DELETE FROM "core_tenant_capability_activations" WHERE "tenantId" = ${tenantId('demo-hotel')}`,
    ['demo-hotel, capabilities', '', 'hotel_rooms'],
  ),
  gap(
    'staff-assigned-to-a-neighbour',
    'support is assigned to a tenant of nobody’s choosing too',
    `UPDATE "PartnerUser" SET "assignedTenantIds" = "assignedTenantIds" || ${tenantId('kano-pharmacy-live')}
     WHERE "userId" = ${userId('demo.support@webwaka.com')}`,
    ['demo.support@webwaka.com', '*kano-pharmacy-live*', 'PARTNER_SUPPORT, assigned demo-church*'],
  ),
];
