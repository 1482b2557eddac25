import { HarnessError } from '../../../prisma/harness-error.ts';
import type { EmbeddedServer } from '../../../prisma/rehearsal/embedded.ts';
import { withLedger } from '../../control/ledger-session.ts';
import { actorFor } from '../../control/room.ts';
import { standReady } from '../../control/stand-ready.ts';
import type { BatchId } from '../../mandate.ts';
import type { Expected, Work } from './judge-recovery.ts';
import { Onlooker } from './onlooker.ts';
import { bringBack, type Play, runAsCommand, walk } from './play.ts';
import { openStage } from './stage.ts';
import { readStatements, type Statements } from './statement-phases.ts';

/** A play with both its scenes, and what must be found after each work is interrupted. */
export interface PreparedPlay extends AsyncDisposable {
  play: Play;
  expected: Record<Work, Expected>;
  statements: Record<Work, Statements>;
}

/** Plays the gate and the cleanup once without interruption, and notes what they send and what they leave. */
export async function preparePlay(
  server: EmbeddedServer,
  { ground, name, batch, anchor }: { ground: string; name: string; batch: BatchId; anchor: string },
): Promise<PreparedPlay> {
  const stage = await openStage(server, ground, name);
  await standReady(stage.room, stage.url, batch, anchor, () => {});
  const onlooker = await Onlooker.at(stage.directUrl, anchor);
  const play: Play = { server, stage, onlooker, batch, anchor };
  const before = await look(play, 'approved');
  const gate = await record(play, 'gate');
  const after = await look(play, 'published');
  const cleanup = await record(play, 'cleanup');
  const { name: executor } = actorFor(stage.room, 'executor');
  const { outside } = before;
  const of = { batch, executor, outside };
  return {
    play,
    statements: { gate, cleanup },
    expected: {
      gate: { work: 'gate', ...of, before: before.inside, after: after.inside, entries: before.entries },
      cleanup: { work: 'cleanup', ...of, before: after.inside, after: before.inside, entries: after.entries },
    },
    [Symbol.asyncDispose]: async () => {
      await onlooker[Symbol.asyncDispose]();
      await stage[Symbol.asyncDispose]();
    },
  };
}

/** Keeps a scene, and what is in it. */
async function look({ stage, onlooker }: Play, scene: 'approved' | 'published') {
  const seen = await onlooker.look();
  await onlooker.away();
  await stage.keep(scene);
  const entries = await withLedger(stage.room, stage.url, ({ ledger }) => ledger.entries.length);
  return { ...seen, entries };
}

async function record(play: Play, work: Work): Promise<Statements> {
  play.stage.proxy.watch();
  await walk(play, work);
  return readStatements(work, [...play.stage.proxy.statements]);
}

/**
 * The command itself sends what the walk sends, statement for statement; only a gate's workflows may come in another
 * order.
 *
 * @returns the number of statements that the command sends before those
 * @throws D3_WALK_DIFFERS
 */
export async function compareWithCommand(play: Play, work: Work, { sql: walked }: Statements): Promise<number> {
  await bringBack(play, work, false);
  play.stage.proxy.watch();
  const { code, output } = await runAsCommand(play, work);
  const sent = [...play.stage.proxy.statements];
  const prelude = sent.length - walked.length;
  const common = sent.slice(Math.max(prelude, 0)).map(unnumbered).toSorted();
  const different = walked
    .map(unnumbered)
    .toSorted()
    .find((sql, index) => sql !== common[index]);
  await bringBack(play, work, false);
  if (code === 0 && prelude >= 0 && different === undefined) return prelude;
  throw new HarnessError('D3_WALK_DIFFERS', {
    subject: `${work} as a command`,
    have:
      code === 0
        ? `${sent.length} statements, without "${different?.trim().slice(0, 80)}"`
        : (output.trim().split('\n').at(-1) ?? ''),
    want: `the ${walked.length} statements of the walk`,
    next: 'bring gates/proofs/crashes/walk-gate.ts in step with gates/gate.ts',
  });
}

/** Savepoints are numbered through a process. */
function unnumbered(sql: string): string {
  return sql.replace(/trial_\d+/, 'trial');
}
