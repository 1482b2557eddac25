import { describe, expect, test } from 'vitest';
import { roleFaults } from '../../gates/proofs/role-faults.ts';
import type { SeededStage } from '../../gates/proofs/stage.ts';
import { standingStage } from '../../gates/proofs/standing-stage.ts';
import { RETAIL } from '../../gates/seeded-trial.ts';
import { viewersOf } from '../../gates/viewers.ts';
import { checkEndUser, checkViewer } from './roles.ts';

const TENANTS = ['demo-retail-store', 'demo-marketplace'];

const { plantInRows, afterRows } = standingStage();

async function view({ tx, prepared }: SeededStage, id: string) {
  const viewer = viewersOf(TENANTS).find((candidate) => candidate.id === id);
  if (!viewer) throw new Error(`no viewer ${id}`);
  return checkViewer(tx, viewer, prepared.contracts, prepared.checkScope);
}

test('every role sees what it must and nothing else on an unharmed batch', async () => {
  const viewers = viewersOf(TENANTS);
  const red = await afterRows([], async (stage) => {
    const results = [];
    for (const { id } of viewers) results.push(await view(stage, id));
    return results.filter(({ verdict }) => verdict !== 'PROVEN');
  });
  expect(viewers.map(({ id }) => id)).toEqual([
    'role.partner-owner',
    'role.partner-staff',
    'role.tenant-admin.demo-retail-store',
    'role.tenant-staff.demo-retail-store',
    'role.tenant-admin.demo-marketplace',
    'role.tenant-staff.demo-marketplace',
  ]);
  expect(red).toEqual([]);
});

test.each(roleFaults)('$check is red when $title', async (fault) => {
  expect(await plantInRows(fault)).toMatchObject({ caught: true });
});

describe('an end user', () => {
  const ade = async (fault: string[]) =>
    afterRows(fault, async ({ tx, prepared: { contracts, checkScope } }) => {
      const user = contracts
        .flatMap((contract) => contract.endUsers)
        .find(({ tenant }) => tenant === 'demo-retail-store');
      if (!user) throw new Error('no end user of demo-retail-store');
      return checkEndUser(tx, user, contracts, checkScope);
    });

  test('sees her own rows, the open tables, and nothing else', async () => {
    const result = await ade([]);
    expect(result.violations).toEqual([]);
    expect(result.verdict).toBe('PROVEN');
  });

  test('who is given all orders of the shop sees too much', async () => {
    const result = await ade([
      `UPDATE svm_order SET "customerId" = (SELECT "customerId" FROM svm_order WHERE "orderNumber" = (SELECT min("orderNumber") FROM svm_order WHERE "tenantId" = ${RETAIL})) WHERE "tenantId" = ${RETAIL}`,
    ]);
    expect(result.verdict).toBe('NOT PROVEN');
    expect(result.violations.map(({ subject }) => subject)).toContain('svm_order');
  });

  test('who cannot be found is a finding', async () => {
    const result = await ade([`UPDATE "Customer" SET email = 'x-' || email WHERE "tenantId" = ${RETAIL}`]);
    expect(result.violations[0]).toMatchObject({ have: '0', want: '1' });
  });
});
