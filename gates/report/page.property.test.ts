import { assert, json, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { CASES, hostileText } from '../../prisma/hostile-text.ts';
import { runOf, type Sources } from './bundle.ts';
import { junitOf } from './junit.ts';
import { drawReport } from './page.ts';

const nothing: Sources = {
  'evidence.json': null,
  'ledger.jsonl': null,
  'signers.json': null,
  'tests.json': null,
  'faults.json': null,
  'crashes.json': null,
  'bench.json': null,
};

/** Evidence with the text wherever text may stand. */
function evidenceWith(text: string): string {
  const check = {
    id: text,
    title: text,
    clauses: [text],
    verdict: 'NOT PROVEN',
    examined: 1,
    violationCount: 1,
    violations: [{ subject: text, have: text, want: text }],
    durationMs: 1,
    sql: text,
  };
  const view = {
    id: text,
    title: text,
    tenant: text,
    total: 1,
    rows: [{ [text]: text, n: 1 }],
    chart: { kind: 'bars', label: text, value: 'n' },
  };
  return JSON.stringify({
    format: 'd3-evidence/1',
    verdict: 'NOT PROVEN',
    target: {
      kind: 'staging',
      engine: 'platform',
      serverVersion: text,
      database: text,
      host: text,
      port: 1,
      systemIdentifier: text,
    },
    code: text,
    anchorDate: text,
    startedAt: '2026-03-11T08:00:00.000Z',
    durationMs: 1,
    gates: [
      {
        batch: text,
        verdict: 'NOT PROVEN',
        scripts: [{ script: text, tenants: [text], counts: { [text]: 1 }, durationMs: 1 }],
        tables: [{ table: text, tenant: text, expected: 1, written: 2, found: 3 }],
        checks: [check],
        workflows: [{ id: text, steps: [{ title: text, facts: [{ subject: text, have: text, want: null }] }] }],
        views: [view],
        viewers: [{ id: text, role: 'End User', name: text, seen: { [text]: 1 }, outside: 0, views: [view] }],
        rollbackDrill: { deleted: 1, restored: 1, verdict: 'PROVEN', tables: [{ table: text, deleted: 1 }] },
        steps: [{ title: text, roundTrips: 1, durationMs: 1 }],
        roundTrips: 1,
        durationMs: 1,
      },
    ],
  });
}

/** The parts of a page that are ours word for word; what is left may come from anywhere. */
function foreign(page: string): string {
  return page.replace(/<style>[\s\S]*?<\/style>/, '').replace(/<script>[\s\S]*?<\/script>/, '');
}

test('no text in the evidence becomes markup, or steers the page or the XML file', () => {
  assert(
    property(hostileText(), (text) => {
      const run = runOf({ ...nothing, 'evidence.json': evidenceWith(text) });
      const page = foreign(drawReport(run));
      expect(run.evidence.gates.length, 'gates that were read').toBe(1);
      expect(page).not.toContain('<script');
      expect(`${page}${junitOf(run.evidence)}`).not.toMatch(/(?![\t\n\r])[\p{Cc}\p{Bidi_Control}]/u);
    }),
    { ...CASES, numRuns: 100 },
  );
});

test('files of any content give a page, and never a proof', () => {
  const files = record({
    'evidence.json': json(),
    'ledger.jsonl': hostileText(),
    'signers.json': json(),
    'faults.json': json(),
  });
  assert(
    property(files, (given) => {
      const page = drawReport(runOf({ ...nothing, ...given }));
      expect(page).toContain('NOT PROVEN');
      expect(page).toContain('</html>');
    }),
    { ...CASES, numRuns: 100 },
  );
});
