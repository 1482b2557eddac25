import { expect, test } from 'vitest';
import { emptyUrl } from '../../gates/worker-databases.ts';
import { openTransaction } from '../../prisma/transaction.ts';
import { checkStructure, readStructure } from './structure.ts';

test.each([
  ['columns', 'ALTER TABLE "pos_sale" ADD COLUMN "extra" text'],
  ['columns', `ALTER TABLE "pos_sale" ALTER COLUMN "bankReference" SET DEFAULT 'x'`],
  ['relations', 'GRANT SELECT ON "pos_sale" TO PUBLIC'],
  ['relations', 'ALTER TABLE "pos_sale" ENABLE ROW LEVEL SECURITY'],
  ['policies', 'CREATE POLICY p ON "pos_sale" USING (true)'],
  ['indexes', 'CREATE INDEX i ON "pos_sale" ("createdAt")'],
  ['constraints', 'ALTER TABLE "pos_sale" ADD CONSTRAINT c CHECK (true)'],
  ['functions', `CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'`],
  ['triggers', 'ALTER TABLE "pos_sale_item" DISABLE TRIGGER ALL'],
  ['enums', `CREATE TYPE mood AS ENUM ('fine')`],
])('a change of %s shows: %s', async (kind, statement) => {
  await using tx = await openTransaction(emptyUrl());
  const before = await readStructure(tx);
  expect((await checkStructure(tx, before)).verdict, 'verdict before the change').toBe('PROVEN');
  await tx.run(statement);
  const { verdict, violations } = await checkStructure(tx, before);
  expect({ verdict, subjects: violations.map(({ subject }) => subject) }).toMatchObject({
    verdict: 'NOT PROVEN',
    subjects: expect.arrayContaining([kind]),
  });
});

test('rows do not count as a change', async () => {
  await using tx = await openTransaction(emptyUrl());
  const before = await readStructure(tx);
  await tx.run('DELETE FROM "pos_sale_item"');
  expect(await checkStructure(tx, before)).toMatchObject({ verdict: 'PROVEN', violationCount: 0 });
});
