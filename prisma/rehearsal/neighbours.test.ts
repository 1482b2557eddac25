import { expect, test } from 'vitest';
import { emptyUrl } from '../../gates/worker-databases.ts';
import { readCatalog } from '../catalog.ts';
import { openTransaction } from '../transaction.ts';

test('other customers hold rows in every table that a tenant can own', async () => {
  await using tx = await openTransaction(emptyUrl());
  const { tables } = await readCatalog(tx);
  const empty: string[] = [];
  for (const name of tables.keys()) {
    const [row] = await tx.rows<{ n: number }>(`SELECT count(*)::int AS n FROM "${name}"`);
    if (!row || row.n === 0) empty.push(name);
  }
  expect(tables.size).toBeGreaterThan(20);
  expect(empty).toEqual([]);
});

test('some of them look like ours: slugs, names, and rows filed under a slug instead of an id', async () => {
  await using tx = await openTransaction(emptyUrl());
  const partners = await tx.rows(
    `SELECT slug FROM "Partner" WHERE regexp_replace(lower(trim(name)), '\\s+', ' ', 'g') = 'webwaka demo partner' ORDER BY slug`,
  );
  const [tenants] = await tx.rows<{ lookalikes: number; unreferred: number }>(`
    SELECT (count(*) FILTER (WHERE slug LIKE 'demo-%'))::int AS lookalikes,
      (count(*) FILTER (WHERE NOT EXISTS (SELECT FROM "PartnerReferral" r WHERE r."tenantId" = t.id)))::int AS unreferred
    FROM "Tenant" t WHERE t.slug NOT IN (SELECT slug FROM "Tenant" WHERE "createdAt" = '2020-01-06 08:00')`);
  const [strays] = await tx.rows<{ n: number }>(
    `SELECT count(*)::int AS n FROM "Product" WHERE "tenantId" = 'demo-retail-store'`,
  );
  expect({ partners: partners.length, tenants, strays }).toEqual({
    partners: 3,
    tenants: { lookalikes: 4, unreferred: 2 },
    strays: { n: 2 },
  });
});
