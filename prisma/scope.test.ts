import { describe, expect, test } from 'vitest';
import { emptyUrl } from '../gates/worker-databases.ts';
import { approved } from './layer-zero/approved.ts';
import { resolveScope } from './scope.ts';
import { openTransaction, type Transaction } from './transaction.ts';

/** Breaks layer 0 in a transaction of its own and gives what the resolver says of it. */
async function refusalAfter(sql: string): Promise<string> {
  await using tx = await openTransaction(emptyUrl());
  await tx.run(sql);
  return await refusal(tx);
}

async function refusal(tx: Transaction): Promise<string> {
  return resolveScope(tx).then(
    () => 'resolved',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

const LOOKALIKE = `(SELECT id FROM "Partner" WHERE slug = 'webwaka-demo-partner-ng')`;
const tenant = (slug: string) => `(SELECT id FROM "Tenant" WHERE slug = '${slug}')`;

describe('scope', () => {
  test('resolves the partner, the 16 tenants and all 91 persona accounts of an intact layer 0', async () => {
    await using tx = await openTransaction(emptyUrl());
    const scope = await resolveScope(tx);
    const people = [...scope.tenants.values()].flatMap(({ people: of }) => Object.keys(of));
    expect({ partner: scope.partner.slug, tenants: scope.tenants.size, people: people.length }).toEqual({
      partner: approved.partner.slug,
      tenants: 16,
      people: 91,
    });
  });

  test('ignores partners and tenants that only look alike', async () => {
    await using tx = await openTransaction(emptyUrl());
    const { tenants } = await resolveScope(tx);
    expect([...tenants.keys()].filter((slug) => slug.includes('-2') || slug.endsWith('annex'))).toEqual([]);
  });

  test.each([
    [
      'the partner is missing',
      `UPDATE "Partner" SET slug = 'gone' WHERE slug = 'webwaka-demo-partner'`,
      '0 partners with slug "webwaka-demo-partner"',
    ],
    [
      'the partner is suspended',
      `UPDATE "Partner" SET status = 'SUSPENDED' WHERE slug = 'webwaka-demo-partner'`,
      'partner "webwaka-demo-partner" is SUSPENDED',
    ],
    [
      'the partner has no agreement in force',
      `UPDATE "PartnerAgreement" SET status = 'TERMINATED' WHERE "partnerId" = (SELECT id FROM "Partner" WHERE slug = 'webwaka-demo-partner')`,
      'partner "webwaka-demo-partner" has no active agreement',
    ],
    [
      'a tenant is missing',
      `UPDATE "Tenant" SET slug = 'demo-clinic-gone' WHERE slug = 'demo-clinic'`,
      '0 tenants with slug "demo-clinic"',
    ],
    [
      'a tenant has no referral',
      `DELETE FROM "PartnerReferral" WHERE "tenantId" = ${tenant('demo-school')}`,
      'tenant "demo-school" has no referral',
    ],
    [
      'a tenant was referred by a look-alike partner',
      `UPDATE "PartnerReferral" SET "partnerId" = ${LOOKALIKE} WHERE "tenantId" = ${tenant('demo-school')}`,
      'tenant "demo-school" was referred by "webwaka-demo-partner-ng"',
    ],
    [
      'the partner referred a tenant that nobody approved',
      `UPDATE "PartnerReferral" SET "partnerId" = (SELECT id FROM "Partner" WHERE slug = 'webwaka-demo-partner') WHERE "tenantId" = ${tenant('demo-school-2')}`,
      'extra tenant "demo-school-2" is referred by the partner but not approved',
    ],
    [
      'a tenant has two default instances',
      `INSERT INTO "PlatformInstance" (id, "tenantId", slug, name, "suiteKeys", "isDefault", "updatedAt")
       VALUES ('second', ${tenant('demo-hotel')}, 'second', 'Second', '{}', true, now())`,
      'tenant "demo-hotel" has 2 default instances',
    ],
    [
      'a tenant has no default location',
      `UPDATE "Location" SET "isDefaultLocation" = false WHERE "tenantId" = ${tenant('demo-hotel')}`,
      'tenant "demo-hotel" has 0 default locations',
    ],
    [
      'a persona account is gone',
      `UPDATE "User" SET email = 'someone@else.example' WHERE email = 'cashier@demo-retail-store.demo'`,
      '0 members of "demo-retail-store" with email cashier@demo-retail-store.demo',
    ],
    [
      'a persona has another role',
      `UPDATE "TenantMembership" SET role = 'TENANT_USER' WHERE "userId" = (SELECT id FROM "User" WHERE email = 'owner@demo-retail-store.demo')`,
      'owner@demo-retail-store.demo is TENANT_USER, not TENANT_ADMIN',
    ],
    [
      'a tenant is suspended',
      `UPDATE "Tenant" SET status = 'SUSPENDED' WHERE slug = 'demo-b2b'`,
      '"demo-b2b" is SUSPENDED',
    ],
  ])('refuses when %s', async (_, sql, finding) => {
    const message = await refusalAfter(sql);
    expect(message).toContain('D3_SCOPE_UNRESOLVED');
    expect(message).toContain(finding);
    expect(message).toContain('nothing was written');
  });

  test('names every problem that there is, not only the first', async () => {
    const message = await refusalAfter(
      `UPDATE "Tenant" SET slug = slug || '-old' WHERE slug IN ('demo-clinic', 'demo-b2b')`,
    );
    expect(message).toContain('0 tenants with slug "demo-clinic"');
    expect(message).toContain('0 tenants with slug "demo-b2b"');
  });
});
