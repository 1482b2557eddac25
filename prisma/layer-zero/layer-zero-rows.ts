import { randomUUID } from 'node:crypto';
import { hashSync } from 'bcryptjs';
import type { JsonRow } from '../insert-rows.ts';
import {
  type ApprovedPartnerUser,
  type ApprovedPersona,
  type ApprovedTenant,
  approved,
  personaEmail,
} from './approved.ts';
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
 * What the platform's own master seeder leaves behind before phase D3: the partner, its users, the tenants and their people.
 * No assignments of the partner's users and no capability activations: those are the owner's business. Only rehearsals are
 * given these rows; on a real database they must exist. Ids are random on purpose, so that nothing can come to depend on a
 * particular one.
 */
export function layerZeroRows(): TableRows[] {
  const partnerId = randomUUID();
  const tables = new Map<string, JsonRow[]>();
  const add: Add = (table, row) => tables.set(table, [...(tables.get(table) ?? []), row]);
  addPartner(add, partnerId);
  for (const tenant of approved.tenants) addTenant(add, partnerId, tenant);
  return [...tables].map(([table, rows]) => ({ table, rows }));
}

type Add = (table: string, row: JsonRow) => void;

function addPartner(add: Add, partnerId: string): void {
  const { slug, name, email, phone, referralCode, users } = approved.partner;
  add('Partner', {
    id: partnerId,
    name,
    slug,
    email,
    phone,
    status: 'ACTIVE',
    tier: 'GOLD',
    metadata: {
      isDemo: true,
      isDemoPartner: true,
      nonExpiring: true,
      billingDisabled: true,
      environment: 'demo-only',
    },
    approvedAt: SINCE,
    ...stamped,
  });
  add('PartnerAgreement', {
    id: randomUUID(),
    partnerId,
    version: 1,
    status: 'ACTIVE',
    commissionType: 'PERCENTAGE',
    commissionRate: '0.1500',
    commissionTrigger: 'ON_PAYMENT',
    clearanceDays: 30,
    effectiveFrom: SINCE,
    signedAt: SINCE,
    approvedAt: SINCE,
    ...stamped,
  });
  add('PartnerReferralCode', { id: randomUUID(), partnerId, code: referralCode, isActive: true, ...stamped });
  for (const { role, department, ...user } of users) {
    const userId = addUser(add, user);
    add('PartnerUser', {
      id: randomUUID(),
      partnerId,
      userId,
      role,
      displayName: user.name,
      department,
      isActive: true,
      ...stamped,
    });
  }
}

function addTenant(add: Add, partnerId: string, tenant: ApprovedTenant): void {
  const tenantId = randomUUID();
  const { slug, name, description, suites, city } = tenant;
  add('Tenant', {
    id: tenantId,
    slug,
    name,
    status: 'ACTIVE',
    activatedModules: suites,
    activatedAt: SINCE,
    ...stamped,
  });
  add('PartnerReferral', {
    id: randomUUID(),
    partnerId,
    tenantId,
    attributionMethod: 'PARTNER_CREATED',
    attributionLocked: true,
    lockedAt: SINCE,
    referralSource: 'demo-partner-master',
    createdAt: SINCE,
  });
  add('PlatformInstance', {
    id: randomUUID(),
    tenantId,
    createdByPartnerId: partnerId,
    slug: 'main',
    name: `${name} Platform`,
    description,
    suiteKeys: suites,
    isDefault: true,
    isActive: true,
    ...stamped,
  });
  add('Location', {
    id: randomUUID(),
    tenantId,
    name: 'Main Location',
    code: 'LOC-001',
    type: 'OFFICE',
    status: 'ACTIVE',
    isDefaultLocation: true,
    city,
    state: 'Lagos',
    country: 'NG',
    ...stamped,
  });
  for (const persona of tenant.personas) addMember(add, tenantId, slug, persona);
}

function addMember(add: Add, tenantId: string, slug: string, { local, kind, name, phone }: ApprovedPersona): void {
  const userId = addUser(add, { email: personaEmail(slug, local), name, phone });
  const role = kind === 'admin' ? 'TENANT_ADMIN' : 'TENANT_USER';
  add('TenantMembership', { id: randomUUID(), userId, tenantId, role, isActive: true, ...stamped });
}

function addUser(add: Add, { email, name, phone }: Pick<ApprovedPartnerUser, 'email' | 'name' | 'phone'>): string {
  const id = randomUUID();
  add('User', {
    id,
    email,
    name,
    phone,
    passwordHash: PASSWORD_HASH,
    emailVerifiedAt: SINCE,
    globalRole: 'USER',
    ...stamped,
  });
  return id;
}
