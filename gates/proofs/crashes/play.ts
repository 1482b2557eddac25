import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { HarnessError } from '../../../prisma/harness-error.ts';
import type { EmbeddedServer } from '../../../prisma/rehearsal/embedded.ts';
import { runCommandLine } from '../../commands/run-command-line.ts';
import { nextStep } from '../../control/board.ts';
import { withLedger } from '../../control/ledger-session.ts';
import { readPhase } from '../../control/phase.ts';
import { actorFor } from '../../control/room.ts';
import { settle } from '../../control/settle.ts';
import type { BatchId } from '../../mandate.ts';
import { PART_OF_RUN } from '../../report/run-folder.ts';
import { takeBack } from '../../take-back.ts';
import type { CrashPoint } from './crash-points.ts';
import { type Expected, type Judgement, judgeRecovery, type Work } from './judge-recovery.ts';
import type { Onlooker } from './onlooker.ts';
import type { Stage } from './stage.ts';
import { walkGate } from './walk-gate.ts';

/** A stage with somebody looking on, and the work that is interrupted there. */
export interface Play {
  server: EmbeddedServer;
  stage: Stage;
  onlooker: Onlooker;
  batch: BatchId;
  anchor: string;
}

/** Does the work in this process, through the watched wire. */
export async function walk({ stage, batch, anchor }: Play, work: Work): Promise<void> {
  const { room, url, folder } = stage;
  if (work === 'gate') return walkGate({ room, url, batch, anchor });
  await takeBack({ room, url }, { anchor, batch, path: join(folder, 'archive.jsonl') }, () => {});
}

/** Does the work as a person does, in a process of its own. */
export async function runAsCommand({ stage, batch, anchor }: Play, work: Work, kill?: AbortSignal) {
  const { room, url, folder } = stage;
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary, { recursive: true });
  const env = {
    DATABASE_URL: url,
    D3_ANCHOR: anchor,
    TMPDIR: temporary,
    NO_COLOR: '1',
    [PART_OF_RUN]: join(room.folder, 'part'),
  };
  const options = { env, ...(kill ? { kill } : {}) };
  return work === 'gate'
    ? runCommandLine('vitest', ['run', `gates/${batch}`], options)
    : runCommandLine(
        'node',
        ['gates/commands/cleanup.ts', '--batch', batch, '--archive', join(folder, 'archive.jsonl')],
        options,
      );
}

/**
 * Kills at the point, restarts what died, lets the next command settle, and judges what is found.
 *
 * @param prelude statements that the command sends before those that the walk sends too
 */
export async function interrupt(
  play: Play,
  point: CrashPoint,
  expected: Expected,
  prelude: number,
): Promise<Judgement & { next: string }> {
  const { stage, server, onlooker } = play;
  const fall = await strike(play, point, prelude);
  if (point.kind === 'server') {
    await onlooker.away();
    await fall.ended;
    await server.restart();
  }
  const leftBehind = [...(await onlooker.heldLocks()), ...leftFolders(stage), ...fall.left];
  const settled = await settleNext(play);
  const found = { ...(await onlooker.look()), ...settled, leftBehind };
  const judgement = judgeRecovery(expected, found);
  const faults = [...(fall.reached ? [] : ['the point was never reached']), ...fall.unworded, ...judgement.faults];
  await bringBack(play, point.work, judgement.outcome === 'before');
  return { ...judgement, faults, next: settled.next };
}

/** How the work ended. */
interface Fall {
  reached: boolean;
  /** When the server that was killed has ended. */
  ended?: Promise<void>;
  unworded: string[];
  left: string[];
}

async function strike(play: Play, { kind, work, statement, moment }: CrashPoint, prelude: number) {
  const { proxy } = play.stage;
  const killer = new AbortController();
  const fall: Fall = { reached: false, unworded: [], left: [] };
  proxy.watch({
    statement: statement + (kind === 'process' ? prelude : 0),
    moment,
    spring: async (cut) => {
      fall.reached = true;
      if (kind === 'process') killer.abort();
      if (kind === 'server') fall.ended = play.server.crash();
      else cut();
      await fall.ended;
    },
  });
  if (kind === 'process') await runAsCommand(play, work, killer.signal);
  else fall.unworded.push(...(await failureOf(walk(play, work))));
  proxy.watch();
  proxy.cutAll();
  if (kind !== 'process') fall.left.push(...leftUnfinished(play.stage));
  return fall;
}

/** What a person cannot use: an error that names no next step. Work that ends well after all has nothing to say. */
async function failureOf(work: Promise<void>): Promise<string[]> {
  try {
    await work;
    return [];
  } catch (error) {
    return error instanceof HarnessError
      ? []
      : [`the work fails with "${error instanceof Error ? error.message : String(error)}"`];
  }
}

/** Files that whoever writes them whole removes again, unless it is killed itself. */
function leftUnfinished({ folder, room }: Stage): string[] {
  return [folder, room.folder].flatMap((where) =>
    readdirSync(where, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.unfinished')),
  );
}

/** To where the work can begin anew. */
export async function bringBack({ stage, onlooker }: Play, work: Work, untouched: boolean): Promise<void> {
  if (!untouched) await onlooker.away();
  await stage.bringBack(work === 'gate' ? 'approved' : 'published', untouched ? 'as they were' : 'changed');
}

/** What every signed command does first, and what the board says then. */
async function settleNext({ stage: { room, url } }: Play) {
  const executor = actorFor(room, 'executor');
  return withLedger(room, url, (session) => {
    settle(session, executor, 'executor');
    const phase = readPhase(session.ledger.entries);
    return { phase, entries: [...session.ledger.entries], next: nextStep(phase, []) };
  });
}

/** Folders of ours that a killed process did not remove. */
function leftFolders({ folder }: Stage): string[] {
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary, { recursive: true });
  const left = readdirSync(temporary).filter((name) => name.startsWith('d3-'));
  rmSync(temporary, { recursive: true, force: true });
  return left;
}
