import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { HarnessError } from '../../prisma/harness-error.ts';
import { batchesBefore } from '../batches.ts';
import type { BatchId } from '../mandate.ts';
import { PART_OF_RUN } from '../report/run-folder.ts';
import { OPEN_REHEARSAL } from '../target.ts';
import { playApproval, playSignOff } from './cast.ts';
import { withLedger } from './ledger-session.ts';
import { readPhase, recordOf } from './phase.ts';
import type { ControlRoom } from './room.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Brings a rehearsal to where the gate `id` may run: the batches before it published by their own gates and
 * signed off, and an approval given. Staging is never helped along.
 *
 * @throws D3_REPLAY_FAILED when a gate before it is not proven
 */
export async function standReady(
  room: ControlRoom,
  url: string,
  id: BatchId,
  anchor: string,
  say: (text: string) => void,
): Promise<void> {
  if (!room.played) return;
  for (const earlier of batchesBefore(id)) {
    const phase = await withLedger(room, url, ({ ledger }) => readPhase(ledger.entries));
    if (phase.stop) return;
    if (!recordOf(phase, earlier).published) await replay(earlier, room, url, anchor, say);
    await playSignOff(room, url, earlier);
  }
  await playApproval(room, url, id, anchor);
}

async function replay(id: BatchId, room: ControlRoom, url: string, anchor: string, say: (text: string) => void) {
  say(`Replaying gate ${id.toUpperCase()} first, because it comes before`);
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST$|NODE_ENV$)/.test(name)),
  );
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), 'run', `gates/${id}`], {
    cwd: ROOT,
    env: { ...environment, [OPEN_REHEARSAL]: url, D3_ANCHOR: anchor, [PART_OF_RUN]: join(room.folder, `replay-${id}`) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = Promise.withResolvers<number | null>();
  child.on('close', ended.resolve);
  const code = await ended.promise;
  const last = output.split('\n').findLast((line) => line.includes('PROVEN')) ?? '';
  if (code === 0) return say(`  ${last}`);
  throw new HarnessError('D3_REPLAY_FAILED', {
    subject: `gate ${id}`,
    have: last || `exit code ${code}`,
    want: 'PROVEN',
    next: `run "npx vitest run gates/${id}" to see why; nothing of this gate was tried`,
  });
}
