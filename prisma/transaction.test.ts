import { expect, test } from 'vitest';
import { emptyUrl } from '../gates/worker-databases.ts';
import { openTransaction } from './transaction.ts';

test('a COMMIT that PostgreSQL refuses has kept nothing, and says so', async () => {
  await using tx = await openTransaction(emptyUrl());
  await tx.run('CREATE TEMP TABLE twice (id int UNIQUE DEFERRABLE INITIALLY DEFERRED)');
  await tx.run('INSERT INTO twice VALUES (1), (1)');
  await expect(tx.commit()).rejects.toThrow(
    /^D3_STATEMENT_FAILED statement "COMMIT": have SQLSTATE 23505, .*nothing was kept/,
  );
});

test('a COMMIT that nobody answered points to who knows which way it went', async () => {
  await using tx = await openTransaction(emptyUrl());
  await using other = await openTransaction(emptyUrl());
  const [row] = await tx.rows<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  await other.rows('SELECT pg_terminate_backend($1::int)::text AS ended', row?.pid ?? 0);
  await expect(tx.commit()).rejects.toThrow(/^D3_COMMIT_UNANSWERED COMMIT: .*run "npm run status"/);
});
