import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTransaction } from '../../prisma/transaction.ts';
import type { CheckResult } from '../../verify/engine/check.ts';
import { playApproval } from '../control/cast.ts';
import { checkApproval, checkNoStop } from '../control/control-checks.ts';
import { journalWork } from '../control/journal.ts';
import { actorFor, type ControlRoom, makeRehearsalRoom, rehearsalRoomAt } from '../control/room.ts';
import { settledPhase } from '../control/settle.ts';
import type { BatchPlan } from '../plan/batch-plan.ts';
import type { ControlFiles, FileFault } from './file-faults.ts';
import { judge, type Outcome } from './judge.ts';

/** Approves D3-A through a ledger of its own, and sets each fault of its files before the check that is meant for it. */
export async function judgeFiles(url: string, plan: BatchPlan, faults: readonly FileFault[]): Promise<Outcome[]> {
  using room = makeRehearsalRoom();
  await playApproval(room, url, 'd3-a', plan.anchorDate);
  const outcomes: Outcome[] = [];
  for (const fault of faults) outcomes.push(await judgeFile(room, url, plan, fault));
  return outcomes;
}

async function judgeFile(room: ControlRoom, url: string, plan: BatchPlan, fault: FileFault): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'd3-fault-'));
  try {
    cpSync(room.folder, folder, { recursive: true });
    const damaged = rehearsalRoomAt(folder);
    writeFiles(damaged, fault.change(readFiles(damaged)));
    return await judge(fault, async () => [await ask(damaged, url, plan, fault.check)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function ask(room: ControlRoom, url: string, plan: BatchPlan, check: string): Promise<CheckResult> {
  const executor = actorFor(room, 'executor');
  if (check === 'control.start') {
    await using tx = await openTransaction(url);
    return await journalWork(tx, { room, url, executor }, 'gate', ['d3-a']);
  }
  const phase = await settledPhase(room, url, executor, 'executor');
  if (check === 'pre.stop') return checkNoStop(phase);
  return checkApproval(phase, 'd3-a', { plan, executor: executor.name, now: new Date(), folder: room.folder });
}

function pathsOf({ folder, signers }: ControlRoom) {
  const named = (pattern: RegExp) => join(folder, readdirSync(folder).find((name) => pattern.test(name)) ?? 'none');
  const ledger = named(/\.jsonl$/);
  return { ledger, head: `${ledger}.head`, plan: named(/^plan-[0-9a-f]+\.json$/), signers };
}

function readFiles(room: ControlRoom): ControlFiles {
  const { ledger, head, plan, signers } = pathsOf(room);
  const lines = (read(ledger) ?? '').trimEnd().split('\n');
  return { ledger: lines, head: read(head), plan: read(plan), signers: read(signers) ?? '' };
}

function writeFiles(room: ControlRoom, { ledger, head, plan, signers }: Partial<ControlFiles>): void {
  const paths = pathsOf(room);
  write(paths.ledger, ledger?.map((line) => `${line}\n`).join(''));
  write(paths.head, head);
  write(paths.plan, plan);
  write(paths.signers, signers);
}

function read(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Null removes the file; undefined leaves it. */
function write(path: string, text: string | null | undefined): void {
  if (text === null) rmSync(path);
  else if (text !== undefined) writeFileSync(path, text);
}
