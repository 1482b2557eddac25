import { describe, expect, test } from 'vitest';
import { loadExistingBatches } from '../../gates/batches.ts';
import { prepare } from '../../gates/preconditions.ts';
import { TEST_ANCHOR } from '../../gates/test-databases.ts';
import { seededUrl } from '../../gates/worker-databases.ts';
import { openTransaction } from '../../prisma/transaction.ts';
import type { View } from './contract.ts';
import { ROWS_SHOWN, type ShownView, showViews } from './shown-views.ts';

const batch = await loadExistingBatches();
const views = batch.contracts.flatMap((contract) => contract.views);

async function show(asked: readonly View[]): Promise<ShownView[]> {
  await using tx = await openTransaction(seededUrl());
  const { checkScope } = await prepare(tx, TEST_ANCHOR, batch);
  return await showViews(tx, asked, checkScope);
}

test('a view brings its first rows along, in its order, and counts them all', async () => {
  const sql = 'SELECT l."quantityOnHand" AS units, l."reorderPoint" AS low FROM {InventoryLevel} l';
  const asked = { id: 'v', title: 'v', tenant: 'demo-retail-store', atLeast: 1, sql };
  const [ascending, descending] = await show([asked, { ...asked, order: 'units DESC' }]);
  expect([ascending?.total, ascending?.rows.length]).toEqual([152, ROWS_SHOWN]);
  const unitsOf = (view: ShownView | undefined) => view?.rows.map((row) => Number(row['units'])) ?? [];
  expect(unitsOf(ascending)).toEqual(unitsOf(ascending).toSorted((a, b) => a - b));
  expect(unitsOf(descending)).toEqual(unitsOf(descending).toSorted((a, b) => b - a));
});

test("the partner's own rows show in the partner's views and in nobody else's", async () => {
  const own = { id: 'v', title: 'v', atLeast: 0, sql: 'SELECT p.slug FROM {PartnerPackage} p' };
  const shown = await show([
    { ...own, tenant: 'partner' },
    { ...own, tenant: 'demo-retail-store' },
  ]);
  expect(shown.map(({ total }) => total)).toEqual([4, 0]);
});

describe('what contracts say of the drawing of their views', () => {
  test('fits the rows: columns are there, figures are figures, marks can be told apart', async () => {
    const wrong = (await show(views)).flatMap(({ view, rows, total }) =>
      problemsOf(view, rows, total).map((problem) => `${view.id}: ${problem}`),
    );
    expect(wrong).toEqual([]);
  });

  test('gives every tenant that has views, and the partner, at least one chart', () => {
    const tenants = [...new Set(views.map(({ tenant }) => tenant))];
    const drawn = new Set(views.filter(({ chart }) => chart).map(({ tenant }) => tenant));
    expect(tenants.filter((tenant) => !drawn.has(tenant))).toEqual([]);
  });
});

function problemsOf({ chart, naira = [], figures }: View, rows: ShownView['rows'], total: number): string[] {
  const columns = Object.keys(rows[0] ?? {});
  const numeric = (column: string) => rows.every((row) => row[column] === null || typeof row[column] === 'number');
  const problems = naira
    .filter((column) => !columns.includes(column) || !numeric(column))
    .map((column) => `no Naira in "${column}"`);
  if (figures && total !== 1) problems.push(`${total} rows shown as figures`);
  if (!chart) return problems;
  const { label, value, series } = chart;
  for (const column of [label, value, ...(series ? [series] : [])]) {
    if (!columns.includes(column)) problems.push(`no column "${column}"`);
  }
  if (total > ROWS_SHOWN) problems.push(`${total} rows are too many for a chart`);
  if (!rows.every((row) => typeof row[value] === 'number' && row[value] >= 0)) problems.push(`"${value}" is no figure`);
  const marks = rows.map((row) => JSON.stringify([row[label], series ? row[series] : null]));
  if (new Set(marks).size < marks.length) problems.push('two marks of one name');
  return problems;
}
