import { type ApprovedPartnerUser, approved } from '../../prisma/layer-zero/approved.ts';
import { capabilitiesOf, type LayerZeroFacts, neededBy } from './read-layer-zero.ts';

/** A statement for the platform's owner, and why it is needed; a comment alone where no statement helps. */
export interface Completion {
  why: string;
  sql?: string;
}

/** Accounts that do not open with the demo password, and the hash that they are to have. */
export interface Logins {
  closed: readonly string[];
  hash: string;
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const list = (values: readonly string[]): string => values.map(text).join(', ');

/**
 * What layer 0 lacks for the phase to be provable, and only the platform's owner may change (mandate clause 11.c). Each
 * statement touches rows of the partner, its tenants and their accounts alone, and changes nothing when it is run again.
 */
export function completionOf(facts: LayerZeroFacts, logins: Logins): Completion[] {
  return [...assignments(facts), ...passwords(logins), ...activations(facts), ...unregistered(facts)];
}

function assignments({ partnerUsers }: LayerZeroFacts): Completion[] {
  return approved.partner.users
    .filter(({ email, assigned }) => {
      const found = partnerUsers.find((user) => user.email === email);
      return found && !isSame(found.assigned, assigned);
    })
    .map(assignment);
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.toSorted().join(' ') === other.toSorted().join(' ');

function assignment({ email, name, role, assigned }: ApprovedPartnerUser): Completion {
  const ids = `ARRAY(SELECT t.id FROM "Tenant" t WHERE t.slug IN (${list(assigned)}) ORDER BY t.slug)`;
  const wanted = assigned.length === 0 ? `ARRAY[]::text[]` : ids;
  return {
    why: `${name} (${role}) sees the tenants that are assigned, and no others: ${assigned.join(', ') || 'none'}`,
    sql: `UPDATE "PartnerUser" SET "assignedTenantIds" = ${wanted}, "updatedAt" = now()
  WHERE "userId" = (SELECT u.id FROM "User" u WHERE u.email = ${text(email)})
    AND "partnerId" = (SELECT p.id FROM "Partner" p WHERE p.slug = ${text(approved.partner.slug)})
    AND "assignedTenantIds" IS DISTINCT FROM ${wanted}`,
  };
}

function passwords({ closed, hash }: Logins): Completion[] {
  if (closed.length === 0) return [];
  return [
    {
      why: `${closed.length} demo accounts do not open with DEMO_PASSWORD; this is its bcrypt hash, as the platform makes it`,
      sql: `UPDATE "User" SET "passwordHash" = ${text(hash)}, "passwordSetAt" = now(), "updatedAt" = now()
  WHERE email IN (${list(closed)}) AND "passwordHash" IS DISTINCT FROM ${text(hash)}`,
    },
  ];
}

/**
 * Only where somebody has an activation already, which the statement asks again when it runs: while the table is empty
 * everything is on for everybody, and its first row would lock other customers out.
 */
function activations({ tenants, capabilities }: LayerZeroFacts): Completion[] {
  if (capabilities.activations === 0) return [];
  return tenants
    .toSorted((a, b) => a.slug.localeCompare(b.slug))
    .map(({ slug, activated }) => ({
      slug,
      missing: capabilitiesOf(slug, capabilities).filter((key) => !activated.includes(key)),
    }))
    .filter(({ missing }) => missing.length > 0)
    .map(({ slug, missing }) => ({
      why: `some tenants have capabilities of their own, so ${slug} needs its own too`,
      sql: activation(slug, missing),
    }));
}

function activation(slug: string, keys: readonly string[]): string {
  return `INSERT INTO "core_tenant_capability_activations" AS a
    (id, "tenantId", "capabilityKey", status, "activatedAt", "activatedBy", "auditLog", "updatedAt")
  SELECT gen_random_uuid()::text, t.id, c.key, 'ACTIVE', now(), 'ADMIN',
    jsonb_build_array(jsonb_build_object('action', 'ACTIVATED', 'activatedBy', 'ADMIN', 'timestamp', now())), now()
  FROM "Tenant" t JOIN "core_capabilities" c ON c.key IN (${list(keys)})
  WHERE t.slug = ${text(slug)} AND EXISTS (SELECT FROM "core_tenant_capability_activations")
  ON CONFLICT ("tenantId", "capabilityKey") DO UPDATE
    SET status = 'ACTIVE', "activatedAt" = now(), "activatedBy" = 'ADMIN', "updatedAt" = now() WHERE a.status <> 'ACTIVE'`;
}

/** What is asked for where the tables may not be read yet: everything, since each statement changes only what is lacking. */
export const NOTHING_KNOWN: LayerZeroFacts = {
  partner: null,
  agreements: 0,
  partnerUsers: approved.partner.users.map(({ email, role }) => ({ email, role, assigned: [] })),
  tenants: approved.tenants.map(({ slug, suites, personas }) => ({
    slug,
    locked: true,
    modules: [...suites],
    members: personas.length,
    activated: [],
  })),
  capabilities: { registered: [...new Set(approved.tenants.flatMap(({ slug }) => neededBy(slug)))], activations: 1 },
};

/** Suites that no capability stands for: nothing can switch them on, and where others have activations nothing shows them. */
function unregistered({ capabilities: { registered, activations: rows } }: LayerZeroFacts): Completion[] {
  const missing = [...new Set(approved.tenants.flatMap(({ suites }) => suites))].filter(
    (key) => !registered.includes(key),
  );
  if (rows === 0 || missing.length === 0) return [];
  return [
    { why: `the registry core_capabilities has no ${missing.toSorted().join(', ')}: no statement here can add them` },
  ];
}

/** As `psql` takes it: each statement under the reason for it. */
export function wordCompletion({ why, sql }: Completion): string {
  return sql === undefined ? `-- ${why}` : `-- ${why}\n${sql};`;
}
