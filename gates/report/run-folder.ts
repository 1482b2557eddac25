import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Evidence, evidence } from '../evidence.ts';

/** Where runs leave their reports: `reports` of the checkout, unless D3_REPORTS names another folder. */
export function reportsRoot(): string {
  return process.env['D3_REPORTS'] ?? join(import.meta.dirname, '..', '..', 'reports');
}

/** What the last run left, and the last whole rehearsal, on which an approval rests. */
export type Pointer = 'latest' | 'latest-rehearsal';

export function pointed(pointer: Pointer): string {
  return join(reportsRoot(), pointer);
}

/** A folder of its own for a run, named for when it began and what it is: `2026-11-23T09-14-05-123Z-d3-a`. */
export function makeRunFolder(startedAt: Date, what: string): string {
  const folder = join(reportsRoot(), `${startedAt.toISOString().replaceAll(/[:.]/g, '-')}-${what}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Makes `reports/latest` lead to a run, in one step: whoever opens it finds the one run or the other. */
export function pointAt(folder: string, pointer: Pointer): void {
  const unfinished = `${pointed(pointer)}.unfinished`;
  rmSync(unfinished, { force: true });
  symlinkSync(basename(folder), unfinished, 'dir');
  renameSync(unfinished, pointed(pointer));
}

/**
 * The folder for the evidence of a gate that runs as a part of something larger, a rehearsal or a replay, which makes
 * the report. Set for the gate's own process.
 */
export const PART_OF_RUN = 'D3_PART_OF_RUN';

export function evidencePath(folder: string): string {
  return join(folder, 'evidence.json');
}

export function readEvidence(folder: string): Evidence {
  return evidence.parse(JSON.parse(readFileSync(evidencePath(folder), 'utf8')));
}
