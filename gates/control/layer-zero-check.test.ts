import { hashSync } from 'bcryptjs';
import { describe, expect, inject, test } from 'vitest';
import { REHEARSAL_PASSWORD } from '../../prisma/layer-zero/rehearsal-password.ts';
import { openTransaction } from '../../prisma/transaction.ts';
import { firstFinding, redWith } from '../seeded-trial.ts';
import { checkDemoPassword, passwordFacts } from './demo-password.ts';
import { checkLayerZero } from './layer-zero-check.ts';

const after = async (...statements: string[]) => {
  const tx = await openTransaction(inject('emptyUrl'));
  for (const statement of statements) await tx.run(statement);
  return tx;
};

describe('layer 0', () => {
  test('is intact as the platform set it up', async () => {
    await using tx = await after();
    expect((await checkLayerZero(tx)).verdict).toBe('PROVEN');
  });

  test.each([
    [
      'the partner is no demo',
      `UPDATE "Partner" SET metadata = '{}' WHERE slug = 'webwaka-demo-partner'`,
      'partner, isDemo',
      'false',
      'true',
    ],
    [
      'the agreement has ended',
      `UPDATE "PartnerAgreement" SET status = 'EXPIRED' WHERE "partnerId" = (SELECT id FROM "Partner" WHERE slug = 'webwaka-demo-partner')`,
      'partner, active agreements',
      '0',
      '1',
    ],
    [
      'a partner user was promoted',
      `UPDATE "PartnerUser" SET role = 'PARTNER_ADMIN' WHERE "userId" = (SELECT id FROM "User" WHERE email = 'demo.support@webwaka.com')`,
      'demo.support@webwaka.com',
      expect.stringMatching(/^PARTNER_ADMIN, /),
      expect.stringMatching(/^PARTNER_SUPPORT, /),
    ],
    [
      'staff are assigned to nobody',
      `UPDATE "PartnerUser" SET "assignedTenantIds" = '{}' WHERE "userId" = (SELECT id FROM "User" WHERE email = 'demo.staff@webwaka.com')`,
      'demo.staff@webwaka.com',
      'PARTNER_STAFF, nothing assigned',
      expect.stringContaining('assigned demo-church'),
    ],
    [
      'a referral is open again',
      `UPDATE "PartnerReferral" SET "isLocked" = false WHERE "tenantId" = (SELECT id FROM "Tenant" WHERE slug = 'demo-school')`,
      'demo-school',
      expect.stringContaining('referral open'),
      expect.stringContaining('referral locked'),
    ],
    [
      'a module was never activated',
      `DELETE FROM "CapabilityActivation" WHERE "tenantId" = (SELECT id FROM "Tenant" WHERE slug = 'demo-hotel')`,
      'demo-hotel',
      expect.stringContaining('modules ,'),
      expect.stringContaining('modules hospitality'),
    ],
  ])('has a gap when %s', async (_, change, subject, have, want) => {
    await using tx = await after(change);
    expect(firstFinding(await checkLayerZero(tx))).toEqual(redWith(subject, have as string, want as string));
  });
});

describe('the demo password', () => {
  const good = 'three-market-women-sing';

  test.each([
    ['is missing', undefined, 'DEMO_PASSWORD, presence', 'not set'],
    ['is short', 'ọjà', 'DEMO_PASSWORD, length', '3 characters'],
    ['is guessable', 'Webwaka-2026-staging', 'DEMO_PASSWORD, strength', 'one made of words that anybody would try'],
    ['is printed in this project', REHEARSAL_PASSWORD, 'DEMO_PASSWORD, secrecy', 'one that was printed in documents'],
  ])('is refused when it %s, and never said', (_, password, subject, have) => {
    const wrong = passwordFacts(password, false).filter((fact) => fact.have !== fact.want);
    expect([wrong[0]?.subject, wrong[0]?.have]).toEqual([subject, have]);
    expect(JSON.stringify(wrong)).not.toContain(password ?? 'undefined');
  });

  test('opens all 96 accounts of a rehearsal', async () => {
    await using tx = await after();
    const result = await checkDemoPassword(tx, true);
    expect([result.verdict, result.examined]).toEqual(['PROVEN', 4 + 96]);
  });

  test.each([
    [
      'opens with another',
      `UPDATE "User" SET "passwordHash" = '${hashSync(good, 4)}'`,
      'does not open with DEMO_PASSWORD',
    ],
    ['has none', `UPDATE "User" SET "passwordHash" = NULL`, 'has no password'],
    [
      'has a hash of another kind',
      `UPDATE "User" SET "passwordHash" = '$argon2id$v=19$x'`,
      'has a hash that is not bcrypt',
    ],
  ])('is refused when one account %s', async (_, change, have) => {
    await using tx = await after(`${change} WHERE email = 'cashier@demo-retail-store.demo'`);
    expect(firstFinding(await checkDemoPassword(tx, true))).toEqual(
      redWith('login of cashier@demo-retail-store.demo', have, 'opens with DEMO_PASSWORD'),
    );
  });
});
