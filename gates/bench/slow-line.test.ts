import { expect, test } from 'vitest';
import { emptyUrl } from '../worker-databases.ts';
import { timed } from './rounds.ts';
import { openSlowLine } from './slow-line.ts';
import { withClient } from './with-client.ts';

test('a slow line adds its delay to each round trip, and passes on what is sent', async () => {
  await using line = await openSlowLine(emptyUrl(), 40);
  const trips = async (url: string) =>
    withClient(url, async (client) => ({
      ms: await timed(async () => {
        for (let trip = 0; trip < 3; trip += 1) await client.query('SELECT 1');
      }),
      tenants: (await client.query('SELECT count(*)::int AS n FROM "Tenant"')).rows,
    }));
  const direct = await trips(emptyUrl());
  const slow = await trips(line.url);
  expect(slow.tenants, 'tenants seen over the slow line').toEqual(direct.tenants);
  expect(slow.ms, 'milliseconds of three round trips').toBeGreaterThanOrEqual(3 * 39);
});
