import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, json, oneof, property } from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { HarnessError } from '../../prisma/harness-error.ts';
import { CASES, hostileText } from '../../prisma/hostile-text.ts';
import { evidence } from '../evidence.ts';
import { digestOf } from '../plan/digest.ts';
import { keptPath, readKept, readKeptPlan } from '../plan/plan-file.ts';
import { loadKey } from './keys.ts';
import { readSigners } from './signers.ts';

const home = mkdtempSync(join(tmpdir(), 'd3-files-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const content = oneof(
  hostileText(),
  json(),
  json().map((text) => `{"format":"d3-signers/1","signers":[${text}]}`),
);
const FILES = { ...CASES, numRuns: 150 };

/** The refusal that `work` ends with. */
function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof HarnessError) return error.message;
    throw error;
  }
  return expect.unreachable('a file of any content was taken');
}

test('a signers file of any content is refused by name', () => {
  const path = join(home, 'signers.json');
  assert(
    property(content, (text) => {
      writeFileSync(path, text);
      expect(refusalOf(() => readSigners(path))).toContain('D3_SIGNERS_UNREADABLE');
    }),
    FILES,
  );
});

test('a key file of any content is refused, and nothing of it is shown', () => {
  const path = join(home, 'signing.key');
  assert(
    property(content, (text) => {
      writeFileSync(path, `SECRET-${text}-SECRET`);
      chmodSync(path, 0o600);
      expect(refusalOf(() => loadKey(path, 'the passphrase'))).not.toMatch(/SECRET|the passphrase/);
    }),
    FILES,
  );
});

test('a kept file of any content is refused unless it has its digest, and a plan even then', () => {
  const digest = '0'.repeat(64);
  assert(
    property(content, (text) => {
      writeFileSync(keptPath(home, 'evidence', digest), text);
      expect(refusalOf(() => readKept(home, 'evidence', digest, evidence, 'next'))).toContain('D3_EVIDENCE_UNREADABLE');
    }),
    FILES,
  );
  writeFileSync(keptPath(home, 'plan', digestOf({})), '{}');
  expect(refusalOf(() => readKeptPlan(home, digestOf({})))).toContain('D3_PLAN_UNREADABLE');
});
