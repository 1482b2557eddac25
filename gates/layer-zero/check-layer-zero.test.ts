import { describe, expect, test } from 'vitest';
import { openTransaction } from '../../prisma/transaction.ts';
import { checkDemoPassword, passwordFacts } from '../control/demo-password.ts';
import { passwordFaults } from '../proofs/environment-faults.ts';
import { loginFaults } from '../proofs/ground-faults.ts';
import { layerZeroFaults } from '../proofs/layer-zero-faults.ts';
import { firstFinding } from '../seeded-trial.ts';
import { emptyUrl } from '../worker-databases.ts';
import { checkLayerZero } from './check-layer-zero.ts';

const after = async (...statements: string[]) => {
  const tx = await openTransaction(emptyUrl());
  for (const statement of statements) await tx.run(statement);
  return tx;
};

describe('layer 0', () => {
  test('is intact as the platform set it up', async () => {
    await using tx = await after();
    expect((await checkLayerZero(tx)).verdict).toBe('PROVEN');
  });

  test.each(layerZeroFaults)('has a gap when $title', async ({ sql, finding }) => {
    await using tx = await after(...sql);
    expect((await checkLayerZero(tx)).violations.map(({ subject }) => subject)).toEqual([finding?.subject]);
  });
});

describe('the demo password', () => {
  test.each(passwordFaults)('is refused when it $title, and never said', ({ password, finding }) => {
    const wrong = passwordFacts(password, false).filter((fact) => fact.have !== fact.want);
    expect(wrong[0]).toEqual(finding);
    expect(JSON.stringify(wrong)).not.toContain(password ?? 'undefined');
  });

  test('opens all 96 accounts of a rehearsal', async () => {
    await using tx = await after();
    const result = await checkDemoPassword(tx, true);
    expect([result.verdict, result.examined]).toEqual(['PROVEN', 4 + 96]);
  });

  test.each(loginFaults)('is refused when $title', async ({ sql, finding }) => {
    await using tx = await after(...sql);
    expect(firstFinding(await checkDemoPassword(tx, true))).toEqual({ verdict: 'NOT PROVEN', finding });
  });
});
