import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Evidence, evidence } from './evidence.ts';

const REPORTS = join(import.meta.dirname, '..', 'reports', 'latest');

export const EVIDENCE_PATH = join(REPORTS, 'evidence.json');

/** Writes the evidence whole: checked against its schema, beside its place first, then moved there. */
export function writeEvidence(value: Evidence): void {
  const text = `${JSON.stringify(evidence.parse(value), null, 2)}\n`;
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(`${EVIDENCE_PATH}.unfinished`, text);
  renameSync(`${EVIDENCE_PATH}.unfinished`, EVIDENCE_PATH);
}

export function readEvidence(): Evidence {
  return evidence.parse(JSON.parse(readFileSync(EVIDENCE_PATH, 'utf8')));
}
