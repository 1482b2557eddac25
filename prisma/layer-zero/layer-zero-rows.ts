import { randomUUID } from 'node:crypto';
import { hashSync } from 'bcryptjs';
import type { JsonRow } from '../insert-rows.ts';
import { type ApprovedTenant, approved, personaEmail } from './approved.ts';
import { REHEARSAL_PASSWORD } from './rehearsal-password.ts';

export interface TableRows {
  table: string;
  rows: JsonRow[];
}

const SINCE = '2020-01-06T08:00:00.000Z';
/** The fewest rounds that bcrypt knows: it protects nothing, and 96 accounts are verified by it in every rehearsal. */
const PASSWORD_HASH = hashSync(REHEARSAL_PASSWORD, 4);
const stamped = { createdAt: SINCE, updatedAt: SINCE };

/**
 * What the platform's own master seeder leaves behind before phase D3: the partner, its users, the
 * tenants and their people. Only rehearsals are given these rows; on a real database they must exist.
 * Ids are random on purpose, so that nothing can come to depend on a particular one.
 */
export function layerZeroRows(): TableRows[] {
  const partnerId = randomUUID();
  const tenantIds = new Map(approved.tenants.map((tenant) => [tenant.slug, randomUUID()]));
  const tables = new Map<string, JsonRow[]>();
  const add = (table: string, row: JsonRow) => tables.set(table, [...(tables.get(table) ?? []), row]);

  addPartner(add, partnerId, tenantIds);
  for (const tenant of approved.tenants) addTenant(add, partnerId, tenantIds.get(tenant.slug) ?? '', tenant);
  return [...tables].map(([table, rows]) => ({ table, rows }));
}

type Add = (table: string, row: JsonRow) => void;

function addPartner(add: Add, partnerId: string, tenantIds: ReadonlyMap<string, string>): void {
  const { partner } = approved;
  add('Partner', {
    id: partnerId,
    name: partner.name,
    slug: partner.slug,
    email: partner.email,
    phone: partner.phone,
    status: 'ACTIVE',
    tier: 'GOLD',
    metadata: {
      isDemo: true,
      isDemoPartner: true,
      nonExpiring: true,
      billingDisabled: true,
      environment: 'demo-only',
    },
    ...stamped,
  });
  add('PartnerAgreement', {
    id: randomUUID(),
    partnerId,
    version: 1,
    status: 'ACTIVE',
    commissionPercent: '15.00',
    commissionTrigger: 'ON_PAYMENT',
    clearanceDays: 30,
    effectiveFrom: SINCE,
    ...stamped,
  });
  add('PartnerReferralCode', {
    id: randomUUID(),
    partnerId,
    code: partner.referralCode,
    isActive: true,
    createdAt: SINCE,
  });
  for (const user of partner.users) {
    const userId = addUser(add, user.email, user.name);
    add('PartnerUser', {
      id: randomUUID(),
      partnerId,
      userId,
      role: user.role,
      displayName: user.displayName,
      assignedTenantIds: user.assigned.map((slug) => tenantIds.get(slug)),
      isActive: true,
      ...stamped,
    });
  }
}

function addTenant(add: Add, partnerId: string, tenantId: string, tenant: ApprovedTenant): void {
  add('Tenant', {
    id: tenantId,
    slug: tenant.slug,
    name: tenant.name,
    type: tenant.type,
    status: 'ACTIVE',
    country: 'NG',
    currency: 'NGN',
    timezone: 'Africa/Lagos',
    ...stamped,
  });
  add('PartnerReferral', {
    id: randomUUID(),
    partnerId,
    tenantId,
    attributionMethod: 'PARTNER_CREATED',
    isLocked: true,
    createdAt: SINCE,
  });
  add('PlatformInstance', {
    id: randomUUID(),
    tenantId,
    createdByPartnerId: partnerId,
    slug: 'main',
    name: tenant.name,
    suiteKeys: tenant.suites,
    isDefault: true,
    ...stamped,
  });
  add('Location', {
    id: randomUUID(),
    tenantId,
    code: 'LOC-001',
    name: `${tenant.name}, ${tenant.area}`,
    type: 'STORE',
    address: null,
    city: tenant.area,
    state: 'Lagos',
    country: 'NG',
    isDefault: true,
    status: 'ACTIVE',
    ...stamped,
  });
  for (const suite of tenant.suites) {
    add('CapabilityActivation', {
      id: randomUUID(),
      tenantId,
      capabilityKey: suite,
      status: 'ACTIVE',
      activatedAt: SINCE,
      ...stamped,
    });
  }
  for (const persona of tenant.personas) {
    const userId = addUser(add, personaEmail(tenant.slug, persona.local), persona.name);
    const role = persona.kind === 'admin' ? 'TENANT_ADMIN' : 'TENANT_USER';
    add('TenantMembership', { id: randomUUID(), userId, tenantId, role, isActive: true, ...stamped });
  }
}

function addUser(add: Add, email: string, name: string): string {
  const id = randomUUID();
  add('User', { id, email, name, phone: null, passwordHash: PASSWORD_HASH, globalRole: 'USER', ...stamped });
  return id;
}
