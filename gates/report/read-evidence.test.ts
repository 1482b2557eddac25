import { describe, expect, test } from 'vitest';
import type { Evidence } from '../evidence.ts';
import { readEvidenceAsFarAsPossible } from './read-evidence.ts';

const whole: Evidence = {
  format: 'd3-evidence/1',
  verdict: 'PROVEN',
  target: { kind: 'rehearsal', engine: 'embedded', serverVersion: '18.4', database: 'd3' },
  anchorDate: '2026-03-11',
  startedAt: '2026-03-11T08:00:00.000Z',
  ended: 'finished',
  durationMs: 1,
  gates: [
    {
      batch: 'd3-a',
      verdict: 'PROVEN',
      scripts: [],
      tables: [{ table: 'a', tenant: 't', expected: 1, written: 1, found: 1 }],
      checks: [],
      workflows: [],
      rollbackDrill: { deleted: 1, restored: 1, verdict: 'PROVEN', tables: [] },
      steps: [{ title: 'Preconditions', roundTrips: 1, durationMs: 1 }],
      roundTrips: 1,
      durationMs: 1,
    },
  ],
};
const text = JSON.stringify(whole);

test('evidence that is whole is read as it is', () => {
  expect(readEvidenceAsFarAsPossible(text)).toEqual({ evidence: whole, missing: [] });
});

describe('evidence that is not', () => {
  test.each([
    ['no file', null],
    ['of no length', ''],
    ['cut at any place', text.slice(0, -1)],
    ['a list', '[]'],
    ['null', 'null'],
  ])('%s gives no gate and says so', (_, damaged) => {
    const { evidence, missing } = readEvidenceAsFarAsPossible(damaged);
    expect({ gates: evidence.gates, verdict: evidence.verdict }).toEqual({ gates: [], verdict: 'NOT PROVEN' });
    expect(missing.map(({ subject }) => subject)).toEqual(['evidence.json']);
  });

  test('never throws, wherever it is cut', () => {
    for (let end = 0; end < text.length; end += 1) {
      expect(readEvidenceAsFarAsPossible(text.slice(0, end)).missing.length, `cut at ${end}`).toBe(1);
    }
  });

  test.each([
    ['a field of a gate', { ...whole.gates[0], steps: 'none' }, 'steps', []],
    [
      'a row of a list',
      { ...whole.gates[0], tables: [...whole.gates[0]!.tables, { table: 1 }] },
      'tables',
      whole.gates[0]!.tables,
    ],
  ])('keeps what fits around %s that does not', (_, gate, field, kept) => {
    const { evidence, missing } = readEvidenceAsFarAsPossible(JSON.stringify({ ...whole, gates: [gate] }));
    expect(evidence.gates[0]?.[field as 'steps' | 'tables']).toEqual(kept);
    expect(missing[0]?.subject).toContain(`gates.0.${field}`);
  });

  test('keeps the gates when the target is of a shape that is not known', () => {
    const { evidence, missing } = readEvidenceAsFarAsPossible(JSON.stringify({ ...whole, target: { kind: 'moon' } }));
    expect(evidence.gates).toEqual(whole.gates);
    expect(missing.length).toBeGreaterThan(0);
  });

  test('takes a gate that is no gate for an empty one', () => {
    const { evidence } = readEvidenceAsFarAsPossible(JSON.stringify({ ...whole, gates: [7] }));
    expect(evidence.gates.map(({ batch, verdict }) => ({ batch, verdict }))).toEqual([
      { batch: 'unknown', verdict: 'NOT PROVEN' },
    ]);
  });
});

test.each([
  ['interrupted', 'interrupted by a person; the last that was recorded is gate D3-A, step "Preconditions"'],
  ['unfinished', 'killed, or still at work; the last that was recorded is gate D3-A, step "Preconditions"'],
])('a run that was %s lacks its end', (ended, have) => {
  const { missing } = readEvidenceAsFarAsPossible(JSON.stringify({ ...whole, ended }));
  expect(missing).toEqual([{ subject: 'the end of the run', have, want: 'finished' }]);
});
