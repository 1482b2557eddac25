import { expect, test } from 'vitest';
import { emptyUrl } from '../gates/worker-databases.ts';
import { readCatalog } from './catalog.ts';
import { diffSchema, readSchema } from './diff-schema.ts';
import { openTransaction } from './transaction.ts';

test('the migrations build exactly what the schema files describe', async () => {
  const described = await diffSchema([], readSchema());
  await using tx = await openTransaction(emptyUrl());
  const migrated = await readCatalog(tx);
  await tx.run('DROP SCHEMA public CASCADE');
  await tx.run('CREATE SCHEMA public');
  await tx.run(described);
  const fresh = await readCatalog(tx);
  const withoutEstimates = (catalog: typeof fresh) =>
    [...catalog.tables.values()].map((table) => ({ ...table, estimatedRows: 0 }));
  expect(fresh.foreignKeys).toEqual(migrated.foreignKeys);
  expect(withoutEstimates(fresh)).toEqual(withoutEstimates(migrated));
});
