import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadExistingBatches } from '../../gates/batches.ts';
import { prepare } from '../../gates/preconditions.ts';
import { TEST_ANCHOR } from '../../gates/test-databases.ts';
import { emptyUrl } from '../../gates/worker-databases.ts';
import { openTransaction, type Transaction, tryAndUndo } from '../../prisma/transaction.ts';
import { runChecks } from './check.ts';
import type { CheckScope } from './check-scope.ts';
import type { Rule } from './contract.ts';
import { ascending, conditions, distribution, equals, filledWhen, lifecycle, oneOf, unique } from './shapes.ts';
import { inLagos, literal, now, rows, sql } from './sql.ts';
import { ruleChecks } from './suite-checks.ts';

/** The shapes on the locations of layer 0, one in each of the 16 tenants. */

const tenant = rows('Tenant', 'x');
const location = rows(
  'Location',
  'l',
  (l) => sql`(SELECT ${tenant.slug} FROM "Tenant" x WHERE ${tenant.id} = ${l.tenantId})`,
);

let tx: Transaction;
let scope: CheckScope;
beforeAll(async () => {
  tx = await openTransaction(emptyUrl());
  scope = (await prepare(tx, TEST_ANCHOR, await loadExistingBatches())).checkScope;
});
afterAll(async () => tx?.rollback());

/** The first finding of a rule after a change of the church's location; nothing where the rule still holds. */
async function findingAfter(rule: Rule, set?: string) {
  return tryAndUndo(tx, async () => {
    const church = `(SELECT id FROM "Tenant" WHERE slug = 'demo-church')`;
    if (set) await tx.run(`UPDATE "Location" SET ${set} WHERE "tenantId" = ${church}`);
    const contract = {
      suite: 's',
      tables: {},
      softReferences: [],
      external: [],
      views: [],
      workflows: [],
      endUsers: [],
    };
    const [result] = await runChecks(tx, ruleChecks({ ...contract, rules: [rule] }, scope));
    expect(result?.examined, 'examined').toBeGreaterThan(0);
    const finding = result?.violations[0];
    return finding && [finding.subject, finding.have, finding.want].join(' | ');
  });
}

describe('a shape holds on sound rows, and says which of its parts a broken one fails', () => {
  test.each<[Rule, string, string]>([
    [
      equals('l.same', 'country and state', location, { country: sql`'NG'`, state: sql`'Lagos'` }),
      `state = 'Kano'`,
      'demo-church state | Kano | Lagos',
    ],
    [
      filledWhen('l.filled', 'an active one has a code', location, [
        [sql`${location.status} = 'ACTIVE'`, location.code, location.name],
      ]),
      `status = 'CLOSED'`,
      'demo-church code | filled | empty',
    ],
    [
      ascending('l.times', 'made, then changed', location, [location.createdAt, location.updatedAt]),
      `"createdAt" = "updatedAt" + interval '1 second'`,
      'demo-church | updatedAt before createdAt | nothing amiss',
    ],
    [
      conditions('l.words', 'each condition has words', location, [
        [sql`${location.createdAt} <= ${now}`, 'not made yet'],
        [sql`length(${location.city}) > 1`, 'a city of one letter'],
        [sql`extract(hour FROM ${inLagos(location.createdAt)}) >= 0`, 'no hour'],
      ]),
      `city = 'X', "createdAt" = '2999-01-01'`,
      'demo-church | not made yet; a city of one letter | nothing amiss',
    ],
    [
      oneOf('l.status', 'a status that is known', location, location.status, ['ACTIVE', 'CLOSED']),
      `status = 'INACTIVE'`,
      'demo-church | status is none of those | nothing amiss',
    ],
    [
      distribution('l.mix', location, location.status, { ACTIVE: 16, CLOSED: 0 }),
      `status = 'CLOSED'`,
      'ACTIVE | 15 | 16',
    ],
    [
      unique('l.unique', 'one a tenant', location, [location.tenantId]),
      `code = 'LOC-002', "tenantId" = (SELECT id FROM "Tenant" WHERE slug = 'demo-hotel')`,
      expect.stringMatching(/ \| 2 \| 1$/),
    ],
    [
      lifecycle('l.life', 'what a status has set', location, location.status, {
        ACTIVE: [location.code],
        CLOSED: [],
      }),
      `status = 'CLOSED'`,
      'demo-church code | filled | empty',
    ],
  ])('$id', async (rule, change, finding) => {
    expect(await findingAfter(rule), 'before').toBeUndefined();
    expect(await findingAfter(rule, change), 'after').toEqual(finding);
  });
});

test('a shape names its parts and the columns that break them', () => {
  expect(
    filledWhen('l', 'l', location, [[sql`${location.status} = 'ACTIVE'`, location.code, location.city]]).parts,
  ).toEqual([
    { label: 'code', columns: [expect.objectContaining({ table: 'Location', column: 'code' })] },
    { label: 'city', columns: [expect.objectContaining({ table: 'Location', column: 'city' })] },
  ]);
});

describe('the tag', () => {
  test('tells columns, tables, fragments and literals apart', () => {
    const fragment = sql`${location.city} = ${"O'Higgins"}`;
    const { text, columns } = sql`SELECT ${1}, ${true}, ${null} FROM ${location} WHERE ${fragment}`;
    expect(text).toBe(`SELECT 1, true, NULL FROM {Location} l WHERE l."city" = 'O''Higgins'`);
    expect(columns.map(({ column }) => column)).toEqual(['city']);
  });

  test('takes no literal that a contract would read as a name', () => {
    expect(literal('at 08:00, {}')).toBe(`'at 08:00, {}'`);
    for (const text of ['{Location}', ':tenants']) expect(() => literal(text)).toThrow('reads as a name');
  });
});
