import { hashSync } from 'bcryptjs';
import { partnerId, RETAIL, tenantId, trigger, userId } from './named-rows.ts';
import type { SqlFault } from './planted-fault.ts';

/** Faults of what a gate finds before its first row: server, scope, logins, rows that should not be there yet. */

const server: readonly SqlFault[] = [
  {
    name: 'server-does-not-count',
    kind: 'environment',
    title: 'the server does not count what is written',
    check: 'pre.server',
    sql: ['SET LOCAL track_counts = off'],
    finding: { subject: 'track_counts (the written rows are counted by it)', have: 'off', want: 'on' },
  },
  {
    name: 'session-replication-role',
    kind: 'engine',
    title: 'foreign keys and triggers are switched off for the session',
    check: 'pre.server',
    sql: [`SET LOCAL session_replication_role = 'replica'`],
    finding: {
      subject: 'session_replication_role (foreign keys are switched off by it)',
      have: 'replica',
      want: 'origin',
    },
  },
  {
    name: 'server-read-only',
    kind: 'environment',
    title: 'the server is a read-only copy',
    check: 'pre.server',
    sql: ['SET LOCAL transaction_read_only = on'],
    finding: { subject: 'transaction_read_only', have: 'on', want: 'off' },
  },
];

const unresolved = (name: string, title: string, sql: string, have: string): SqlFault => ({
  name,
  kind: 'engine',
  title,
  check: 'pre.scope',
  sql: [sql],
  finding: { subject: 'D3_SCOPE_UNRESOLVED', have, want: 'one active partner with exactly the 16 approved tenants, *' },
});

const scope: readonly SqlFault[] = [
  unresolved(
    'tenant-missing',
    'a tenant that a script writes for does not exist',
    `UPDATE "Tenant" SET slug = 'demo-x' WHERE slug = 'demo-church'`,
    'extra tenant "demo-x" is referred by the partner but not approved; 0 tenants with slug "demo-church"',
  ),
  unresolved(
    'tenant-of-another-partner',
    'a tenant with an approved slug is owned by a partner that looks like ours',
    `UPDATE "PartnerReferral" SET "partnerId" = ${partnerId('webwaka-demo-partner-ng')} WHERE "tenantId" = ${RETAIL}`,
    'tenant "demo-retail-store" was referred by "webwaka-demo-partner-ng"',
  ),
  unresolved(
    'tenant-without-referral',
    'nobody referred a tenant',
    `DELETE FROM "PartnerReferral" WHERE "tenantId" = ${tenantId('demo-hotel')}`,
    'tenant "demo-hotel" has no referral',
  ),
  unresolved(
    'tenant-not-approved',
    'the partner has a tenant that was never approved',
    `UPDATE "PartnerReferral" SET "partnerId" = :partner WHERE "tenantId" = ${tenantId('kano-pharmacy-live')}`,
    'extra tenant "kano-pharmacy-live" is referred by the partner but not approved',
  ),
  unresolved(
    'tenant-suspended',
    'a tenant is suspended',
    `UPDATE "Tenant" SET status = 'SUSPENDED' WHERE slug = 'demo-clinic'`,
    'tenant "demo-clinic" is SUSPENDED',
  ),
  unresolved(
    'tenant-without-instance',
    'a tenant has no default instance',
    `UPDATE "PlatformInstance" SET "isDefault" = false WHERE "tenantId" = ${tenantId('demo-legal')}`,
    'tenant "demo-legal" has 0 default instances',
  ),
  unresolved(
    'tenant-without-location',
    'the default location of a tenant is missing',
    `DELETE FROM "Location" WHERE "isDefaultLocation" AND "tenantId" = ${tenantId('demo-civic')}`,
    'tenant "demo-civic" has 0 default locations',
  ),
  unresolved(
    'partner-renamed',
    'the partner has another slug',
    `UPDATE "Partner" SET slug = 'webwaka-demo' WHERE slug = 'webwaka-demo-partner'`,
    '0 partners with slug "webwaka-demo-partner"; *',
  ),
  unresolved(
    'personas-merged',
    'a membership was given to another account, which was found by its phone',
    `UPDATE "TenantMembership" SET "userId" = ${userId('owner@demo-marketplace.demo')} WHERE "userId" = ${userId('cashier@demo-retail-store.demo')}`,
    '0 members of "demo-retail-store" with email cashier@demo-retail-store.demo',
  ),
  unresolved(
    'persona-promoted',
    'a cashier is an admin',
    `UPDATE "TenantMembership" SET role = 'TENANT_ADMIN' WHERE "userId" = ${userId('cashier@demo-retail-store.demo')}`,
    'cashier@demo-retail-store.demo is TENANT_ADMIN, not TENANT_USER',
  ),
];

const CASHIER = `WHERE email = 'cashier@demo-retail-store.demo'`;
const login = (name: string, title: string, hash: string, have: string): SqlFault => ({
  name,
  kind: 'environment',
  title,
  check: 'pre.password',
  sql: [`UPDATE "User" SET "passwordHash" = ${hash} ${CASHIER}`],
  finding: { subject: 'login of cashier@demo-retail-store.demo', have, want: 'opens with DEMO_PASSWORD' },
});

/** Accounts that the demo password does not open. */
export const loginFaults: readonly SqlFault[] = [
  login(
    'login-with-another-password',
    'an account opens with another password',
    `'${hashSync('three-market-women-sing', 4)}'`,
    'does not open with DEMO_PASSWORD',
  ),
  login('login-without-password', 'an account has no password', 'NULL', 'has no password'),
  login(
    'login-of-another-hash',
    'an account has a hash of another kind',
    `'$argon2id$v=19$x'`,
    'has a hash that is not bcrypt',
  ),
];

const present = (name: string, title: string, tenant: string): SqlFault => ({
  name,
  kind: 'engine',
  title,
  check: 'pre.empty',
  sql: [
    `INSERT INTO "Supplier" (id, "tenantId", code, name, "contactName", phone, email, city, "paymentTermsDays", "updatedAt")
     VALUES ('left', ${tenantId(tenant)}, 'LEFT', 'S', 'S', '0', 's', 'Lagos', 1, now())`,
  ],
  finding: {
    subject: tenant,
    have: '1 rows in 1 tables of this batch; run "npm run cleanup" before seeding again',
    want: 'no rows',
  },
});

const empty: readonly SqlFault[] = [
  present('partial-run', 'a run before this one left a single row', 'demo-retail-store'),
  present('row-of-the-batch-elsewhere', 'a demo tenant that the batch does not write for has one', 'demo-hotel'),
];

const constraints: readonly SqlFault[] = [
  {
    name: 'deferred-constraint',
    kind: 'engine',
    title: 'a constraint that is checked in COMMIT only does not hold',
    check: 'seed.constraints',
    sql: [
      'ALTER TABLE "Supplier" ADD CONSTRAINT late UNIQUE (city) DEFERRABLE INITIALLY DEFERRED',
      `INSERT INTO "Supplier" (id, "tenantId", code, name, "contactName", phone, email, city, "paymentTermsDays", "updatedAt")
       SELECT 'late ' || n, 'nobody', 'LATE ' || n, 'S', 'S', '0', 's', 'Lagos', 1, now() FROM generate_series(1, 2) n`,
    ],
    finding: {
      subject: 'D3_STATEMENT_FAILED',
      have: 'SQLSTATE 23505, duplicate key value violates unique constraint "late"',
      want: 'success',
    },
  },
  {
    name: 'deferred-trigger',
    kind: 'engine',
    title: 'a trigger that fires in COMMIT only refuses the rows',
    check: 'seed.constraints',
    sql: [
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'refused late'; END $$`,
      'CREATE CONSTRAINT TRIGGER refuse AFTER UPDATE ON "Location" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse()',
      'UPDATE "Location" SET name = name WHERE "isDefaultLocation"',
    ],
    finding: { subject: 'D3_STATEMENT_FAILED', have: 'SQLSTATE P0001, refused late', want: 'success' },
  },
];

const changed = (name: string, kind: string, title: string, ...sql: string[]): SqlFault => ({
  name,
  kind: 'engine',
  title,
  check: 'publish.structure',
  sql,
  finding: { subject: kind, have: '*', want: '*' },
});

const structure: readonly SqlFault[] = [
  changed('privilege-granted', 'relations', 'everybody may read the sales', 'GRANT SELECT ON "pos_sale" TO PUBLIC'),
  changed('column-added', 'columns', 'a column is added in passing', 'ALTER TABLE "pos_sale" ADD COLUMN extra text'),
  changed('index-added', 'relations', 'an index is made in passing', 'CREATE INDEX i ON "pos_sale" ("createdAt")'),
  changed(
    'trigger-left-behind',
    'functions',
    'a trigger stays behind',
    ...trigger('spy', 'AFTER INSERT ON "Supplier" FOR EACH ROW', 'RETURN NULL;'),
  ),
  changed(
    'trigger-disabled',
    'triggers',
    'the triggers of a table are switched off',
    'ALTER TABLE pos_sale_item DISABLE TRIGGER ALL',
  ),
];

export const groundFaults: readonly SqlFault[] = [
  ...server,
  ...scope,
  ...loginFaults,
  ...empty,
  ...constraints,
  ...structure,
];
