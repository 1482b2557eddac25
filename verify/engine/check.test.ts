import { describe, expect, test } from 'vitest';
import { emptyUrl } from '../../gates/worker-databases.ts';
import { openTransaction } from '../../prisma/transaction.ts';
import { compare, explain, runChecks, SAMPLE_SIZE } from './check.ts';

const check = (id: string, sql: string) => ({
  id,
  title: `about ${id}`,
  clauses: ['8.1.a'],
  query: { sql, values: [] },
});

describe('runChecks', () => {
  test('tells proven, violated and vacuous apart, in one round trip', async () => {
    await using tx = await openTransaction(emptyUrl());
    const before = tx.roundTrips;
    const results = await runChecks(tx, [
      check('good', `SELECT 'a' AS subject, 1 AS have, 1 AS want`),
      check('bad', `SELECT 'b' AS subject, NULL::int AS have, 2 AS want UNION ALL SELECT 'a', 1, 1`),
      check('vacuous', `SELECT 'c' AS subject, 1 AS have, 2 AS want WHERE false`),
    ]);
    expect(tx.roundTrips - before).toBe(1);
    expect(results.map(({ id, verdict, examined, violations }) => ({ id, verdict, examined, violations }))).toEqual([
      { id: 'good', verdict: 'PROVEN', examined: 1, violations: [] },
      { id: 'bad', verdict: 'NOT PROVEN', examined: 2, violations: [{ subject: 'b', have: null, want: '2' }] },
      { id: 'vacuous', verdict: 'NOT PROVEN', examined: 0, violations: [] },
    ]);
  });

  test('counts all violations and samples the first of them', async () => {
    await using tx = await openTransaction(emptyUrl());
    const [result] = await runChecks(tx, [
      check('many', `SELECT lpad(n::text, 3, '0') AS subject, 'x' AS have, 'y' AS want FROM generate_series(1, 50) n`),
    ]);
    expect([result?.violationCount, result?.violations.length, result?.violations[0]?.subject]).toEqual([
      50,
      SAMPLE_SIZE,
      '001',
    ]);
  });
});

describe('explain', () => {
  test('says subject, have and want, and how many more there are', () => {
    const facts = Array.from({ length: 22 }, (_, index) => ({ subject: `row ${index}`, have: '1', want: null }));
    const text = explain(compare({ id: 'x.y', title: 'all is well', clauses: [] }, facts));
    expect(text).toContain('x.y: 22 of 22 violate "all is well"');
    expect(text).toContain('row 0\n    have: 1\n    want: nothing');
    expect(text).toContain('and 2 more');
  });

  test('says that nothing was examined', () => {
    expect(explain(compare({ id: 'x.y', title: '', clauses: [] }, []))).toBe(
      'x.y: nothing to examine, so nothing is proven',
    );
  });
});
