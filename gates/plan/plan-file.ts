import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ZodType } from 'zod';
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
  return readKept(folder, 'plan', digest, batchPlan, 'run "npm run plan" again and have it approved');
}

/**
 * Reads a file that was kept under its digest, and sees that it still has it and is what it should be.
 *
 * @throws D3_PLAN_UNREADABLE, D3_EVIDENCE_UNREADABLE
 */
export function readKept<Value>(
  folder: string,
  kind: 'plan' | 'evidence',
  digest: string,
  schema: ZodType<Value>,
  next: string,
): Value {
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
  const parsed = schema.safeParse(content);
  if (!parsed.success) throw refuse(`JSON that is no ${kind}`);
  return parsed.data;
}
