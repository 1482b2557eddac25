import { describe, expect, test } from 'vitest';
import { loadExistingBatches } from '../../gates/batches.ts';
import { emptyUrl } from '../../gates/worker-databases.ts';
import { readCatalog } from '../../prisma/catalog.ts';
import { openTransaction } from '../../prisma/transaction.ts';
import { buildOwnershipGraph } from './ownership.ts';

async function read() {
  await using tx = await openTransaction(emptyUrl());
  const catalog = await readCatalog(tx);
  const contracts = (await loadExistingBatches()).contracts;
  return { catalog, contracts, graph: buildOwnershipGraph(catalog, contracts) };
}

describe('the ownership graph', () => {
  test('accounts for every id column: a foreign key, a soft reference, or declared external', async () => {
    const { catalog, contracts, graph } = await read();
    const accounted = new Set([
      ...graph.references.map(({ table, column }) => `${table}.${column}`),
      ...contracts.flatMap((contract) => contract.external),
    ]);
    const open = [...catalog.tables.values()].flatMap((table) =>
      table.columns
        .filter(({ name }) => /(Id|Ids|_id)$/.test(name) && name !== 'assignedTenantIds')
        .map(({ name }) => `${table.name}.${name}`)
        .filter((column) => !accounted.has(column) && column !== 'Customer.userId'),
    );
    expect(open).toEqual([]);
  });

  test('names only tables and columns that exist', async () => {
    const { catalog, contracts, graph } = await read();
    const exists = (table: string, column: string) =>
      catalog.tables.get(table)?.columns.some(({ name }) => name === column) ?? false;
    const missing = [
      ...graph.references
        .filter(({ table, column }) => !exists(table, column))
        .map(({ table, column }) => `${table}.${column}`),
      ...graph.references
        .filter(({ parent, parentColumn }) => !exists(parent, parentColumn))
        .map(({ parent, parentColumn }) => `${parent}.${parentColumn}`),
      ...contracts
        .flatMap(({ external }) => external)
        .filter((name) => !exists(name.split('.')[0] ?? '', name.split('.')[1] ?? '')),
      ...contracts.flatMap(({ tables }) => Object.keys(tables)).filter((table) => !catalog.tables.has(table)),
    ];
    expect(missing).toEqual([]);
  });

  test('finds an owner for every table that a contract promises rows of', async () => {
    const { contracts, graph } = await read();
    const tables = contracts.flatMap((contract) => Object.keys(contract.tables));
    expect(tables.filter((table) => (graph.owners.get(table)?.kind ?? 'unowned') === 'unowned')).toEqual([]);
  });

  test('reaches the tenant of a child through the parent that it cannot be without', async () => {
    const { graph } = await read();
    const way = graph.owners.get('pos_sale_item');
    expect(way?.kind === 'parent' && way.reference).toMatchObject({
      column: 'saleId',
      parent: 'pos_sale',
      enforced: true,
    });
  });

  test("takes for the partner's own what has a partner and no way to a tenant, layer 0 apart", async () => {
    const { graph } = await read();
    const own = [...graph.owners].filter(([, { kind }]) => kind === 'partner').map(([table]) => table);
    expect(own.toSorted()).toEqual(['PartnerPackage', 'PartnerPayoutSettings', 'PayoutBatch']);
    const ways = ['InstanceSubscription', 'PartnerInstanceEarning', 'PartnerEarning'].map((table) => {
      const way = graph.owners.get(table);
      return way?.kind === 'parent' && way.reference.parent;
    });
    expect(ways).toEqual(['PlatformInstance', 'PlatformInstance', 'PartnerReferral']);
  });

  test('is told apart from a soft reference that is misspelt', async () => {
    const { catalog, contracts } = await read();
    const [contract] = contracts;
    if (!contract) throw new Error('no contract');
    const misspelt = { ...contract, softReferences: ['pos_sale.locationId > Location.id' as never] };
    expect(() => buildOwnershipGraph(catalog, [misspelt])).toThrow('is not of the form child.column -> Parent.column');
  });
});

test('a batch has rows in all four layers, history included', async () => {
  const { contracts } = await read();
  const layers = contracts.flatMap(({ tables }) => Object.values(tables).map(({ layer }) => layer));
  expect([...new Set(layers)].toSorted()).toEqual(['configuration', 'narrative', 'operational', 'workflow']);
});
