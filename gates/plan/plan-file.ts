import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HarnessError } from '../../prisma/harness-error.ts';
import { writeWhole } from '../write-whole.ts';
import { type BatchPlan, batchPlan } from './batch-plan.ts';
import { digestOf } from './digest.ts';

/** Plans and evidence are kept under their own digest, so that what was signed can be shown again. */
export function keptPath(folder: string, kind: 'plan' | 'evidence', digest: string): string {
  return join(folder, `${kind}-${digest}.json`);
}

export function keep(folder: string, kind: 'plan' | 'evidence', value: unknown): { digest: string; path: string } {
  const digest = digestOf(value);
  const path = keptPath(folder, kind, digest);
  writeWhole(path, value);
  return { digest, path };
}

/** @throws D3_PLAN_UNREADABLE when the file is missing, is no plan, or is not the one of that digest */
export function readKeptPlan(folder: string, digest: string): BatchPlan {
  return batchPlan.parse(readKept(folder, 'plan', digest, 'run "npm run plan" again and have it approved'));
}

/**
 * Reads a file that was kept under its digest and sees that it still has it.
 *
 * @throws D3_PLAN_UNREADABLE, D3_EVIDENCE_UNREADABLE
 */
export function readKept(folder: string, kind: 'plan' | 'evidence', digest: string, next: string): unknown {
  const path = keptPath(folder, kind, digest);
  const refuse = (have: string) =>
    new HarnessError(kind === 'plan' ? 'D3_PLAN_UNREADABLE' : 'D3_EVIDENCE_UNREADABLE', {
      subject: `${kind} ${path}`,
      have,
      want: `the ${kind} of digest ${digest}`,
      next,
    });
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw refuse(cause instanceof SyntaxError ? 'text that is no JSON' : 'no file');
  }
  if (digestOf(content) !== digest) throw refuse(`digest ${digestOf(content)}`);
  return content;
}
