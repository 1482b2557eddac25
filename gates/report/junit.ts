import type { CheckEvidence, Evidence } from '../evidence.ts';
import { escapeText as escape } from './html.ts';

/** The checks of a run as JUnit XML, for the tools that read it: a suite for each gate, a case for each check. */
export function junitOf({ gates, rollback, startedAt }: Evidence): string {
  const suites = [
    ...gates.map(({ batch, checks }) => suite(batch, checks, startedAt)),
    ...(rollback ? [suite('rollback', rollback.checks, startedAt)] : []),
  ];
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites>', ...suites, '</testsuites>', ''].join('\n');
}

function suite(name: string, checks: readonly CheckEvidence[], startedAt: string): string {
  const of = (verdict: CheckEvidence['verdict']) => checks.filter((check) => check.verdict === verdict).length;
  const seconds = checks.reduce((sum, { durationMs }) => sum + durationMs, 0) / 1000;
  const counts = `tests="${checks.length}" failures="${of('NOT PROVEN')}" skipped="${of('BLOCKED')}"`;
  return [
    `  <testsuite name="${escape(name)}" ${counts} time="${seconds.toFixed(3)}" timestamp="${escape(startedAt)}">`,
    ...checks.map((check) => testCase(name, check)),
    '  </testsuite>',
  ].join('\n');
}

function testCase(suiteName: string, check: CheckEvidence): string {
  const open = `    <testcase classname="${escape(suiteName)}.${escape(check.id)}" name="${escape(check.title)}" time="${(
    check.durationMs / 1000
  ).toFixed(3)}"`;
  if (check.verdict === 'PROVEN') return `${open}/>`;
  if (check.verdict === 'BLOCKED') return `${open}><skipped/></testcase>`;
  const lines = check.violations.map(
    ({ subject, have, want }) => `${subject}: have ${have ?? 'nothing'}, want ${want ?? 'nothing'}`,
  );
  const message = `${check.violationCount} of ${check.examined} violate it`;
  return `${open}><failure message="${message}">${escape(lines.join('\n'))}</failure></testcase>`;
}
