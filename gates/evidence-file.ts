import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Evidence, evidence } from './evidence.ts';
import { writeWhole } from './write-whole.ts';

/** Where a run leaves its evidence: `reports/latest`, unless D3_REPORTS names another folder. */
export function reportsFolder(): string {
  return process.env['D3_REPORTS'] ?? join(import.meta.dirname, '..', 'reports', 'latest');
}

/** Where the last rehearsal's evidence stays, whatever gate runs after it: what an approval rests on. */
export function rehearsalFolder(): string {
  return join(reportsFolder(), 'rehearsal');
}

export function evidencePath(folder = reportsFolder()): string {
  return join(folder, 'evidence.json');
}

/** Checks the evidence against its schema and writes it. */
export function writeEvidence(value: Evidence, folder = reportsFolder()): void {
  writeWhole(evidencePath(folder), evidence.parse(value));
}

export function readEvidence(folder = reportsFolder()): Evidence {
  return evidence.parse(JSON.parse(readFileSync(evidencePath(folder), 'utf8')));
}
