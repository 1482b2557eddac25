import { describe, expect, test } from 'vitest';
import { emptyUrl } from '../gates/worker-databases.ts';
import { type Catalog, type ForeignKey, readCatalog } from './catalog.ts';
import { openTransaction, type Transaction } from './transaction.ts';

const keyOf = (catalog: Catalog, name: string): ForeignKey | undefined =>
  catalog.foreignKeys.find((key) => key.name === name);

async function tables(tx: Transaction): Promise<void> {
  await tx.run('CREATE TABLE z_parent (id text PRIMARY KEY)');
  await tx.run(
    'CREATE TABLE z_child (id text PRIMARY KEY, a text REFERENCES z_parent, b text, c text REFERENCES z_parent DEFERRABLE)',
  );
}

describe('readCatalog', () => {
  test('tells a foreign key that proves nothing from one that does', async () => {
    await using tx = await openTransaction(emptyUrl());
    await tables(tx);
    await tx.run('ALTER TABLE z_child ADD CONSTRAINT z_late FOREIGN KEY (b) REFERENCES z_parent NOT VALID');
    const before = await readCatalog(tx);
    expect(keyOf(before, 'z_late')).toMatchObject({ validated: false, enforced: true, indexed: false });
    expect(keyOf(before, 'z_child_c_fkey')).toMatchObject({ deferrable: true, validated: true });
    await tx.run('ALTER TABLE z_child DISABLE TRIGGER ALL');
    expect(keyOf(await readCatalog(tx), 'z_child_a_fkey')).toMatchObject({ enforced: false, validated: true });
  });

  test('sees an index only when it leads with the key', async () => {
    await using tx = await openTransaction(emptyUrl());
    await tables(tx);
    await tx.run('CREATE INDEX ON z_child (b, a)');
    expect(keyOf(await readCatalog(tx), 'z_child_a_fkey')?.indexed).toBe(false);
    await tx.run('CREATE INDEX ON z_child (a, b)');
    expect(keyOf(await readCatalog(tx), 'z_child_a_fkey')?.indexed).toBe(true);
  });

  test('names columns, types, enum members and triggers', async () => {
    await using tx = await openTransaction(emptyUrl());
    await tx.run(`CREATE FUNCTION z_noop() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'`);
    await tx.run('CREATE TRIGGER z_spy AFTER INSERT ON "Supplier" EXECUTE FUNCTION z_noop()');
    const supplier = (await readCatalog(tx)).tables.get('Supplier');
    expect(supplier?.triggers).toEqual(['z_spy']);
    expect(supplier?.columns.find(({ name }) => name === 'status')).toEqual({
      name: 'status',
      type: '"SupplierStatus"',
      nullable: false,
      hasDefault: true,
      generated: false,
      members: ['ACTIVE', 'INACTIVE'],
    });
  });
});

test('a table without columns is a table', async () => {
  await using tx = await openTransaction(emptyUrl());
  await tx.run('CREATE TABLE z_bare ()');
  expect((await readCatalog(tx)).tables.get('z_bare')?.columns, 'columns of z_bare').toEqual([]);
});

describe('the schema', () => {
  test('is the platform’s, with the indexes that it has and those that it has not', async () => {
    await using tx = await openTransaction(emptyUrl());
    const catalog = await readCatalog(tx);
    const led = new Map(catalog.foreignKeys.map(({ name, indexed }) => [name, indexed]));
    expect(led.get('PartnerUser_userId_fkey')).toBe(true);
    expect(led.get('TenantMembership_tenantId_fkey')).toBe(false);
    expect(catalog.tables.get('TenantMembership')?.leadingIndexColumns).not.toContain('tenantId');
  });
});
