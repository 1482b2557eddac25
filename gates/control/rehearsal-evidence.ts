import { readFileSync } from 'node:fs';
import { HarnessError } from '../../prisma/harness-error.ts';
import type { Violation } from '../../verify/engine/check.ts';
import { type Evidence, evidence } from '../evidence.ts';
import { codeDigest } from '../plan/code-digest.ts';
import { keep, readKept } from '../plan/plan-file.ts';

const REHEARSE = 'run "npm run rehearse" with this very code';

/**
 * Keeps the evidence of a rehearsal beside the ledger, under its digest.
 *
 * @throws D3_EVIDENCE_UNREADABLE, and D3_REHEARSAL_UNFIT when it does not show what an approval may rest on
 */
export function keepRehearsalEvidence(folder: string, path: string, batch: string): string {
  const report = readRehearsal(path);
  const wrong = rehearsalFacts(report, batch).find(({ have, want }) => have !== want);
  if (wrong) {
    throw new HarnessError('D3_REHEARSAL_UNFIT', {
      subject: `rehearsal ${path}, ${wrong.subject}`,
      have: wrong.have ?? 'nothing',
      want: wrong.want ?? 'nothing',
      next: REHEARSE,
    });
  }
  return keep(folder, 'evidence', report).digest;
}

/** @throws D3_EVIDENCE_UNREADABLE */
export function keptRehearsal(folder: string, digest: string): Evidence {
  return readKept(folder, 'evidence', digest, evidence, REHEARSE);
}

/**
 * The evidence of a gate, as it was when the ledger named its digest.
 *
 * @throws D3_EVIDENCE_UNREADABLE
 */
export function keptEvidence(folder: string, digest: string): Evidence {
  return readKept(folder, 'evidence', digest, evidence, 'the gate cannot be verified without it; reject it');
}

/** That the batch was proven, and everything rolled back, by the code that is here now. */
export function rehearsalFacts(report: Evidence, batch: string): Violation[] {
  const gate = report.gates.find((each) => each.batch === batch);
  return [
    { subject: 'target', have: report.target.kind, want: 'rehearsal' },
    { subject: 'verdict', have: report.verdict, want: 'PROVEN' },
    { subject: `gate ${batch}`, have: gate?.verdict ?? 'not run', want: 'PROVEN' },
    { subject: 'rollback drill', have: gate?.rollbackDrill.verdict ?? 'not run', want: 'PROVEN' },
    { subject: 'rollback of all', have: report.rollback?.verdict ?? 'not run', want: 'PROVEN' },
    { subject: 'code', have: report.code ?? 'unknown', want: codeDigest() },
  ];
}

function readRehearsal(path: string): Evidence {
  try {
    return evidence.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new HarnessError('D3_EVIDENCE_UNREADABLE', {
      subject: `rehearsal evidence ${path}`,
      have: 'no file, or one that is no evidence',
      want: 'the evidence.json of a rehearsal',
      next: `${REHEARSE}, or name its evidence with --rehearsal`,
    });
  }
}
