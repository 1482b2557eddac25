import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../commands/run-command-line.ts';
import type { GateEvidence } from '../evidence.ts';
import type { BatchId } from '../mandate.ts';
import { evidencePath, PART_OF_RUN, readEvidence } from '../report/run-folder.ts';
import { OPEN_REHEARSAL } from '../target.ts';

export interface GateRun {
  gate: GateEvidence;
  /** From the start of the process to its end, Vitest's loading and the played approvals included. */
  wholeMs: number;
}

/**
 * Runs a gate as a person does, in a process of its own, on a rehearsal that is open.
 *
 * @throws an invariant: a gate that is not proven has not done the work that is measured
 */
export async function runGateProcess(id: BatchId, url: string, anchor: string): Promise<GateRun> {
  const folder = mkdtempSync(join(tmpdir(), 'd3-bench-'));
  const started = performance.now();
  try {
    const env = { [OPEN_REHEARSAL]: url, [PART_OF_RUN]: folder, D3_ANCHOR: anchor };
    const { code, output } = await runCommandLine('vitest', ['run', `gates/${id}`], { env });
    const wholeMs = performance.now() - started;
    const [gate] = existsSync(evidencePath(folder)) ? readEvidence(folder).gates : [];
    if (code !== 0 || !gate) throw new Error(`gate ${id} is not proven: ${whatIsRed(gate) ?? output}`);
    return { gate, wholeMs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function whatIsRed(gate: GateEvidence | undefined): string | undefined {
  const red = gate?.checks.filter(({ verdict }) => verdict === 'NOT PROVEN').flatMap(({ violations }) => violations);
  return red?.map(({ subject, have, want }) => `${subject}: have ${have}, want ${want}`).join('; ');
}
