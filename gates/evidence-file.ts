import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Evidence, evidence } from './evidence.ts';

/** Where a run leaves its evidence: `reports/latest`, unless D3_REPORTS names another folder. */
export function reportsFolder(): string {
  return process.env['D3_REPORTS'] ?? join(import.meta.dirname, '..', 'reports', 'latest');
}

export function evidencePath(folder = reportsFolder()): string {
  return join(folder, 'evidence.json');
}

/** Writes the evidence whole: checked against its schema, beside its place first, then moved there. */
export function writeEvidence(value: Evidence): void {
  const path = evidencePath();
  const text = `${JSON.stringify(evidence.parse(value), null, 2)}\n`;
  mkdirSync(reportsFolder(), { recursive: true });
  writeFileSync(`${path}.unfinished`, text);
  renameSync(`${path}.unfinished`, path);
}

export function readEvidence(folder = reportsFolder()): Evidence {
  return evidence.parse(JSON.parse(readFileSync(evidencePath(folder), 'utf8')));
}
