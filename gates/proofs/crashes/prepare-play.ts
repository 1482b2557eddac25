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
 * The number of statements that the command sends before those of the work: it finds its target and settles the ledger.
 *
 * @throws an invariant: the command failed, or sent fewer
 */
export async function preludeOf(play: Play, work: Work, { sql }: Statements): Promise<number> {
  await bringBack(play, work, false);
  play.stage.proxy.watch();
  const { code, output } = await runAsCommand(play, work);
  const prelude = play.stage.proxy.statements.length - sql.length;
  await bringBack(play, work, false);
  if (code === 0 && prelude >= 0) return prelude;
  throw new Error(`${work} as a command: exit code ${code}, ${prelude} statements more\n${output}`);
}
