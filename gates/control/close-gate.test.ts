import { expect, test } from 'vitest';
import { emptyUrl } from '../worker-databases.ts';
import { closeGate } from './close-gate.ts';
import { withLedger } from './ledger-session.ts';
import { makeRehearsalRoom } from './room.ts';

/** What the ledger says after a gate whose only red check was this. */
async function factsAfter(red: string): Promise<string[]> {
  using room = makeRehearsalRoom();
  const url = emptyUrl();
  const gate = { batch: 'd3-a', verdict: 'NOT PROVEN' as const, checks: [{ id: red, verdict: 'NOT PROVEN' as const }] };
  await closeGate(room, url, gate, '0'.repeat(64));
  return await withLedger(room, url, ({ ledger }) =>
    ledger.entries.map(({ fact }) => (fact.what === 'stop' ? `stop: ${fact.reason}` : fact.what)),
  );
}

test.each(['pre.schema', 'pre.server', 'pre.scope', 'pre.layer-zero', 'gate.loads'])(
  'a gate that finds the platform other than it should be stops the phase: %s',
  async (check) => {
    expect(await factsAfter(check)).toEqual(['open', `stop: gate d3-a, unexpected: ${check}`]);
  },
);

test('a gate that was refused for a missing step stops nothing', async () => {
  expect(await factsAfter('pre.approved')).toEqual(['open']);
});
