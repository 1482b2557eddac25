import type { Session } from '../../prisma/transaction.ts';
import { bind } from '../../verify/engine/bind.ts';
import { runChecks } from '../../verify/engine/check.ts';
import type { CheckScope } from '../../verify/engine/check-scope.ts';
import type { Contract } from '../../verify/engine/contract.ts';
import { countTables } from '../../verify/engine/counts.ts';
import { checkViewer } from '../../verify/engine/roles.ts';
import { ruleChecks, runViews } from '../../verify/engine/suite-checks.ts';
import { checkLayerZero } from '../layer-zero/check-layer-zero.ts';
import { BATCHES } from '../mandate.ts';
import { viewersOf } from '../viewers.ts';

export interface Criterion {
  title: string;
  met: boolean;
  /** What the rows say, for people. */
  have: string;
}

export interface Level {
  level: 'L0' | 'L1' | 'L2' | 'L3' | 'L4';
  name: string;
  criteria: Criterion[];
}

/** The suites of batches, and what each batch brings to the partner's dashboard. */
const suitesOf = (...batches: string[]) =>
  BATCHES.filter(({ id }) => batches.includes(id)).flatMap(({ id, suites }) => [...suites, id]);

/** Tenants that no script is named for: a full demo shows data in all sixteen. */
const BEYOND = BATCHES.flatMap(({ beyond }) => [...beyond]);

/** What a sales demo is made of. */
const CORE: readonly string[] = suitesOf('d3-a', 'd3-b');

/** What L1 asks for in figures: the least that a minimal demo shows. */
const MINIMAL = [
  { table: 'Product', atLeast: 10 },
  { table: 'pos_sale', atLeast: 1 },
  { table: 'svm_order', atLeast: 1 },
];

/**
 * How ready the demo is (mandate clause 10.d), level by level, from the rows alone. L4 also asks for load tests
 * and documents, which leave no rows, so rows never show it as met.
 */
export async function readReadiness(
  session: Session,
  contracts: readonly Contract[],
  scope: CheckScope,
): Promise<Level[]> {
  const states = new Map<string, Criterion>();
  for (const suite of [...suitesOf(...BATCHES.map(({ id }) => id)), ...BEYOND]) {
    const contract = contracts.find((each) => each.suite === suite);
    states.set(suite, contract ? await suiteCriterion(session, contract, scope) : unknownSuite(suite));
  }
  const core = contracts.filter(({ suite }) => CORE.includes(suite));
  const rest = contracts.filter(({ suite }) => !CORE.includes(suite));
  const first = contracts.filter(({ suite }) => suite === BATCHES[0].id);
  const pick = (names: readonly string[]) => names.flatMap((name) => states.get(name) ?? []);
  return [
    {
      level: 'L0',
      name: 'infrastructure',
      criteria: [await infrastructure(session)],
    },
    {
      level: 'L1',
      name: 'minimal demo',
      criteria: [...(await minimal(session, scope)), await partnerViews(session, first, scope)],
    },
    {
      level: 'L2',
      name: 'sales demo',
      criteria: [...pick(suitesOf('d3-a', 'd3-b')), await roles(session, core, scope, rest)],
    },
    {
      level: 'L3',
      name: 'full demo',
      criteria: [
        ...pick([...suitesOf('d3-c', 'd3-d'), ...BEYOND]),
        await roles(session, rest, scope, core),
        await crossSuiteLinks(session, contracts, scope),
      ],
    },
    {
      level: 'L4',
      name: 'public demo',
      criteria: [{ title: 'load tests and documents', met: false, have: 'not a matter of rows' }],
    },
  ];
}

/** The highest level whose criteria, and those of all levels below, are met; null below L0. */
export function reachedLevel(levels: readonly Level[]): Level['level'] | null {
  const missed = levels.findIndex(({ criteria }) => criteria.length === 0 || criteria.some(({ met }) => !met));
  return (missed === -1 ? levels.at(-1) : levels[missed - 1])?.level ?? null;
}

function unknownSuite(suite: string): Criterion {
  return { title: suite, met: false, have: 'no such suite yet' };
}

/** A suite shows what it promises: rows in every table, none of its rules broken, no view empty. */
async function suiteCriterion(session: Session, contract: Contract, scope: CheckScope): Promise<Criterion> {
  const counts = await countTables(session, [contract], [], scope);
  const empty = counts.filter(({ expected, found }) => expected > 0 && found === 0).length;
  const results = [
    ...(await runChecks(session, ruleChecks(contract, scope))),
    ...(await runViews(session, contract.views, scope)),
  ];
  const red = results.filter(({ verdict }) => verdict !== 'PROVEN').length;
  const rows = counts.reduce((sum, { found }) => sum + found, 0);
  const met = empty === 0 && red === 0 && results.length > 0;
  const have = `${rows} rows, ${empty} of ${counts.length} tables empty, ${red} of ${results.length} checks red`;
  return { title: contract.suite, met, have };
}

async function infrastructure(session: Session): Promise<Criterion> {
  const { verdict, violationCount, examined } = await checkLayerZero(session);
  return { title: 'layer 0', met: verdict === 'PROVEN', have: `${violationCount} of ${examined} facts wrong` };
}

/** Partner and tenant accounts see the rows that are theirs, and no others. */
async function roles(
  session: Session,
  contracts: readonly Contract[],
  scope: CheckScope,
  others: readonly Contract[],
): Promise<Criterion> {
  const tenants = [
    ...new Set(contracts.flatMap(({ tables }) => Object.values(tables).flatMap(({ rows }) => Object.keys(rows)))),
  ];
  let wrong = 0;
  const viewers = viewersOf(tenants);
  for (const viewer of viewers) {
    if ((await checkViewer(session, viewer, contracts, scope, others)).verdict !== 'PROVEN') wrong += 1;
  }
  return { title: 'roles', met: wrong === 0, have: `${wrong} of ${viewers.length} accounts see something else` };
}

async function minimal(session: Session, { graph, values }: CheckScope): Promise<Criterion[]> {
  const there = MINIMAL.filter(({ table }) => graph.owners.has(table));
  const parts = there.map(({ table }) => `SELECT '${table}' AS "table", count(*)::int AS n FROM {${table}} t`);
  const { sql, values: bound } = bind(graph, parts.join(' UNION ALL '), values);
  const rows = there.length > 0 ? await session.rows<{ table: string; n: number }>(sql, ...bound) : [];
  const found = new Map(rows.map(({ table, n }) => [table, n]));
  return MINIMAL.map(({ table, atLeast }) => ({
    title: `${atLeast} or more in ${table}`,
    met: (found.get(table) ?? 0) >= atLeast,
    have: `${found.get(table) ?? 0}`,
  }));
}

async function partnerViews(session: Session, contracts: readonly Contract[], scope: CheckScope): Promise<Criterion> {
  const views = contracts.flatMap((contract) => contract.views).filter(({ tenant }) => tenant === 'partner');
  const results = await runViews(session, views, scope);
  const filled = results.filter(({ verdict }) => verdict === 'PROVEN').length;
  return {
    title: 'the partner dashboard',
    met: results.length > 0 && filled === results.length,
    have: `${filled} of ${results.length} widgets filled`,
  };
}

/** Every link that a contract declares between two tenants is really there. */
async function crossSuiteLinks(
  session: Session,
  contracts: readonly Contract[],
  scope: CheckScope,
): Promise<Criterion> {
  const links = contracts
    .flatMap(({ softReferences }) => softReferences)
    .flatMap((reference) => (typeof reference === 'string' ? [] : [reference.reference]));
  let filled = 0;
  for (const link of links) {
    const [table = '', column = ''] = (link.split(' -> ')[0] ?? '').split('.');
    const { sql, values } = bind(scope.graph, `SELECT count(t."${column}")::int AS n FROM {${table}} t`, scope.values);
    const [row] = await session.rows<{ n: number }>(sql, ...values);
    if ((row?.n ?? 0) > 0) filled += 1;
  }
  return {
    title: 'links between suites',
    met: links.length > 0 && filled === links.length,
    have: `${filled} of ${links.length} in use`,
  };
}
