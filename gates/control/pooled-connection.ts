import { PrismaPg } from '@prisma/adapter-pg';
import { describeAddress, parseAddress } from '../../prisma/address.ts';
import { PrismaClient } from '../../prisma/generated/connection/client.ts';
import { HarnessError } from '../../prisma/harness-error.ts';

/**
 * Refuses an address that a connection pooler answers: proofs and locks need one backend from BEGIN to
 * COMMIT, and poolers hand out another when they like.
 *
 * @throws D3_POOLED_CONNECTION
 */
export function refusePooledAddress(url: string): void {
  const { host, port } = parseAddress(url);
  const parameters = new URL(url).searchParams;
  const signs = [
    ...(/(^|[.-])pooler([.-]|$)/.test(host) ? [`host ${host}`] : []),
    ...(port === 6543 || port === 6432 ? [`port ${port}, where poolers listen`] : []),
    ...(parameters.get('pgbouncer') === 'true' ? ['the option pgbouncer=true'] : []),
  ];
  if (signs.length > 0) throw pooled(url, signs.join(', '));
}

/**
 * Sees that statements outside a transaction all meet the same backend, even while another connection is
 * taken in between.
 *
 * @throws D3_POOLED_CONNECTION
 */
export async function refusePooledBackend(url: string): Promise<void> {
  refuseChangingBackend(url, await observeBackends(url));
}

/** @throws D3_POOLED_CONNECTION */
export function refuseChangingBackend(url: string, pids: readonly number[]): void {
  if (new Set(pids).size === 1) return;
  throw pooled(url, `a backend that changes from statement to statement (${pids.join(', ')})`);
}

async function observeBackends(url: string): Promise<number[]> {
  const [one, other] = [connect(url), connect(url)];
  try {
    const before = await pidOf(one);
    const during = await other.$transaction(async (tx) => {
      await tx.$queryRawUnsafe('SELECT 1 AS taken');
      return pidOf(one);
    });
    return [before, during, await pidOf(one)];
  } finally {
    await Promise.all([one.$disconnect(), other.$disconnect()]);
  }
}

function connect(url: string): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 1 }) });
}

async function pidOf(client: PrismaClient): Promise<number> {
  const [row] = await client.$queryRawUnsafe<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
  return row?.pid ?? 0;
}

function pooled(url: string, have: string): HarnessError {
  return new HarnessError('D3_POOLED_CONNECTION', {
    subject: `database ${describeAddress(url)}`,
    have,
    want: 'a direct connection to the server: one backend from BEGIN to COMMIT',
    next: 'put the direct connection string, without the pooler, into DATABASE_URL',
  });
}
