import { expect, test } from 'vitest';
import type { CheckEvidence, GateEvidence, Verdict } from './evidence.ts';
import { closing } from './gate-reporter.ts';

const check = (id: string, verdict: Verdict): CheckEvidence => ({
  id,
  title: id,
  clauses: [],
  verdict,
  examined: 1,
  violationCount: 0,
  violations: [],
  durationMs: 1,
});

const gate = (verdict: Verdict, ...checks: CheckEvidence[]): GateEvidence => ({
  batch: 'd3-a',
  verdict,
  scripts: [],
  tables: [{ table: 'pos_sale', tenant: 'demo-retail-store', expected: 50, written: 50, found: 50 }],
  checks,
  workflows: [],
  rollbackDrill: { deleted: 0, restored: 0, verdict: 'BLOCKED', tables: [] },
  steps: [],
  roundTrips: 7,
  durationMs: 12.4,
});

test.each([
  [
    'published',
    gate('PROVEN', check('counts.pos_sale', 'PROVEN'), check('publish.commit', 'PROVEN')),
    'D3-A PROVEN and published: 50 rows, 2 checks, 7 round trips, 12 ms',
  ],
  [
    'stopped before its commit',
    gate('NOT PROVEN', check('counts.pos_sale', 'NOT PROVEN'), check('publish.commit', 'BLOCKED')),
    'D3-A NOT PROVEN, nothing was kept: 1 red, 1 blocked; 2 checks, 7 round trips, 12 ms',
  ],
  [
    'committed, then not found',
    gate('NOT PROVEN', check('publish.commit', 'PROVEN'), check('publish.read-back', 'NOT PROVEN')),
    'D3-A NOT PROVEN, yet its rows are committed; look into it, then run "npm run cleanup": 1 red, 0 blocked; 2 checks, 7 round trips, 12 ms',
  ],
  [
    'cut off in its commit',
    gate('NOT PROVEN', check('publish.commit', 'NOT PROVEN'), check('publish.read-back', 'BLOCKED')),
    'D3-A NOT PROVEN, its COMMIT is in doubt; see whether the rows are there before anything else: 1 red, 1 blocked; 2 checks, 7 round trips, 12 ms',
  ],
])('a gate that was %s says what became of its rows', (_, evidence, words) => {
  expect(closing(evidence)).toBe(words);
});
