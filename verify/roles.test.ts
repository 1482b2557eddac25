import { describe, expect, inject, test } from 'vitest';
import { firstFinding, RETAIL, type SeededTrial, seedTrial, tenantId } from '../gates/seeded-trial.ts';
import { viewersOf } from '../gates/viewers.ts';
import { checkEndUser, checkViewer } from './roles.ts';

const TENANTS = ['demo-retail-store', 'demo-marketplace'];
const userId = (email: string) => `(SELECT id FROM "User" WHERE email = '${email}')`;

async function view(trial: SeededTrial, id: string) {
  const viewer = viewersOf(TENANTS).find((candidate) => candidate.id === id);
  if (!viewer) throw new Error(`no viewer ${id}`);
  return checkViewer(trial.tx, viewer, trial.prepared.contracts, trial.prepared.checkScope);
}

const viewAfter = async (id: string, fault: string) => {
  await using trial = await seedTrial(inject('emptyUrl'), { after: [fault] });
  return await view(trial, id);
};

test('every role sees what it must and nothing else on an unharmed batch', async () => {
  await using trial = await seedTrial(inject('emptyUrl'));
  const viewers = viewersOf(TENANTS);
  const red = [];
  for (const { id } of viewers) {
    const result = await view(trial, id);
    if (result.verdict !== 'PROVEN') red.push(result);
  }
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

describe('a role that sees too little', () => {
  test('an owner whose partner lost a tenant', async () => {
    const result = await viewAfter('role.partner-owner', `DELETE FROM "PartnerReferral" WHERE "tenantId" = ${RETAIL}`);
    expect(firstFinding(result)).toMatchObject({ verdict: 'NOT PROVEN', finding: { have: '0' } });
  });

  test('staff to whom nothing is assigned', async () => {
    const result = await viewAfter(
      'role.partner-staff',
      `UPDATE "PartnerUser" SET "assignedTenantIds" = '{}' WHERE "userId" = ${userId('demo.staff@webwaka.com')}`,
    );
    expect(result.verdict).toBe('NOT PROVEN');
    expect(result.violations.every(({ subject, have }) => subject.endsWith('demo-retail-store') && have === '0')).toBe(
      true,
    );
  });

  test('an admin whose membership was switched off', async () => {
    const result = await viewAfter(
      'role.tenant-admin.demo-retail-store',
      `UPDATE "TenantMembership" SET "isActive" = false WHERE "userId" = ${userId('owner@demo-retail-store.demo')}`,
    );
    expect(result.verdict).toBe('NOT PROVEN');
  });

  test('anybody, when rows are filed under a placeholder', async () => {
    const result = await viewAfter(
      'role.tenant-staff.demo-retail-store',
      `UPDATE "Supplier" SET "tenantId" = 'demo-retail-store' WHERE "tenantId" = ${RETAIL}`,
    );
    expect(result.violations.map(({ subject, have }) => [subject, have])).toEqual([
      ['Supplier of demo-retail-store', '0'],
    ]);
  });
});

describe('a role that sees too much', () => {
  test('staff with a tenant assigned that is not theirs to see', async () => {
    const result = await viewAfter(
      'role.partner-staff',
      `UPDATE "PartnerUser" SET "assignedTenantIds" = "assignedTenantIds" || ${tenantId('demo-marketplace')} WHERE "userId" = ${userId('demo.staff@webwaka.com')}`,
    );
    expect(result.verdict).toBe('NOT PROVEN');
    expect(result.violations.every(({ subject, want }) => subject.endsWith('demo-marketplace') && want === '0')).toBe(
      true,
    );
  });

  test("a cashier who is a member of a neighbour's tenant", async () => {
    const result = await viewAfter(
      'role.tenant-staff.demo-retail-store',
      `INSERT INTO "TenantMembership" (id, "userId", "tenantId", role, "updatedAt")
       VALUES ('leak', ${userId('cashier@demo-retail-store.demo')}, ${tenantId('demo-school-2')}, 'TENANT_USER', now())`,
    );
    expect(
      result.violations.some(({ subject, have }) => subject.endsWith('a tenant outside the demo') && have === '2'),
    ).toBe(true);
  });
});

describe('an end user', () => {
  const ade = async (fault: string[]) => {
    await using trial = await seedTrial(inject('emptyUrl'), { after: fault });
    const { contracts, checkScope } = trial.prepared;
    const user = contracts
      .flatMap((contract) => contract.endUsers)
      .find(({ tenant }) => tenant === 'demo-retail-store');
    if (!user) throw new Error('no end user of demo-retail-store');
    return await checkEndUser(trial.tx, user, contracts, checkScope);
  };

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
