import { expect, test } from 'vitest';
import { emptyUrl } from '../../gates/worker-databases.ts';
import { openTransaction } from '../../prisma/transaction.ts';
import { runnable } from './runnable-sql.ts';

test('every kind of value stands in the statement as PostgreSQL reads it', async () => {
  const values = ["O'Brien; DROP TABLE x", 7, true, null, ['a', "b'c"], []];
  const bound = {
    sql: 'SELECT $1::text AS a, $2::int AS b, $3::bool AS c, $4::text AS d, $5::text[] AS e, $6::text[] AS f',
    values,
  };
  await using tx = await openTransaction(emptyUrl());
  const [asBound] = await tx.rows(bound.sql, ...bound.values);
  const [asPasted] = await tx.rows(runnable(bound).replace(/;$/, ''));
  expect(asPasted, 'the row of the pasted statement').toEqual(asBound);
  expect(asPasted).toEqual({ a: values[0], b: 7, c: true, d: null, e: ['a', "b'c"], f: [] });
});

test('the tenth value is not read as the first with a nought behind it', () => {
  const sql = Array.from({ length: 11 }, (_, index) => `$${index + 1}`).join(',');
  const values = Array.from({ length: 11 }, (_, index) => index + 1);
  expect(runnable({ sql, values })).toBe('1,2,3,4,5,6,7,8,9,10,11;');
});

test('indentation that comes from the code around it is taken away', () => {
  expect(runnable({ sql: '\n      SELECT 1\n        AS one\n      WHERE true', values: [] })).toBe(
    'SELECT 1\n  AS one\nWHERE true;',
  );
});
