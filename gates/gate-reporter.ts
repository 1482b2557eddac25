import { stripVTControlCharacters, styleText } from 'node:util';
import type { UserConsoleLog } from 'vitest';
import type { Reporter, SerializedError, TestCase, TestModule, TestRunEndReason, TestSuite } from 'vitest/node';
import { printable } from '../prisma/printable.ts';
import './gate-setup.ts';
import { batchOf, durationOf, testsOf } from './collect-evidence.ts';
import type { GateEvidence } from './evidence.ts';
import { BATCHES } from './mandate.ts';
import { ProgressLine } from './progress-line.ts';
import { RunRecord } from './run-record.ts';
import { describeTarget } from './target.ts';

/**
 * Tells a person what a gate does while it does it, and has its record kept. Green means that every test ran and
 * passed; anything else makes the exit code non-zero, a skipped test included.
 */
export default class GateReporter implements Reporter {
  readonly #record = new RunRecord();
  readonly #progress = new ProgressLine();

  onTestModuleStart(module: TestModule): void {
    if (!isGate(module)) return;
    const { target, anchor } = module.project.getProvidedContext();
    const batch = BATCHES.find(({ id }) => id === batchOf(module));
    this.#say('');
    this.#say(
      `Gate ${batch?.id.toUpperCase()}, ${batch?.name}, on ${describeTarget(target.evidence)}, dated ${anchor}`,
    );
    this.#record.begin(module);
  }

  onTestCaseReady(test: TestCase): void {
    if (!isGate(test.module)) return;
    const step = test.parent.type === 'suite' ? `${test.parent.name}: ` : '';
    this.#progress.show(`  … ${step}${test.name}`);
  }

  onTestCaseResult(test: TestCase): void {
    const { script } = test.meta();
    const result = test.result();
    if (script && result.state === 'passed') {
      const rows = Object.values(script.counts).reduce((sum, count) => sum + count, 0);
      this.#say(
        line(`  ${script.script}`, `${rows} rows, ${Object.keys(script.counts).length} tables`, script.durationMs),
      );
    }
    if (result.state === 'failed') {
      this.#say(`  ${RED} ${test.name}`);
      for (const error of result.errors) this.#say(indent(printable(error.message)));
    }
  }

  onUserConsoleLog({ content }: UserConsoleLog): void {
    this.#say(printable(content.trimEnd()));
  }

  onTestSuiteResult(suite: TestSuite): void {
    const tests = testsOf(suite);
    if (tests.length === 0 || !isGate(suite.module)) return;
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const mark = passed === tests.length ? GREEN : passed > 0 || tests.some(failed) ? RED : '-';
    const rest = tests.every((test) => test.result().state === 'skipped')
      ? 'blocked'
      : `${passed} of ${tests.length} proven`;
    this.#say(line(`${mark} ${suite.name}`, rest, durationOf(suite)));
    this.#record.keepUnfinished();
  }

  async onTestRunEnd(
    _: readonly TestModule[],
    errors: readonly SerializedError[],
    reason: TestRunEndReason,
  ): Promise<void> {
    for (const error of errors) this.#say(`${RED} ${printable(error.message)}`);
    if (this.#record.empty) return;
    const ended = reason === 'interrupted' ? 'interrupted' : 'finished';
    const { report, trouble, path } = await this.#record.end(ended, errors.length === 0);
    for (const gate of report.gates) this.#say(closing(gate));
    if (trouble) this.#say(`${RED} The ledger was not completed; the next command does it. ${printable(trouble)}`);
    if (path) this.#say(`Report: ${path}`);
    if (report.verdict !== 'PROVEN' || trouble) process.exitCode = 1;
  }

  #say(text: string): void {
    this.#progress.clear();
    process.stdout.write(`${text}\n`);
  }
}

/** Coloured where a person looks on. */
const GREEN = styleText('green', '✓');
const RED = styleText('red', '✗');

function isGate(module: TestModule): boolean {
  return module.project.name === 'gates';
}

/** The last word on a gate: what became of its rows, whatever the verdict. */
export function closing(gate: GateEvidence): string {
  const red = gate.checks.filter((check) => check.verdict === 'NOT PROVEN').length;
  const blocked = gate.checks.filter((check) => check.verdict === 'BLOCKED').length;
  const rows = gate.tables.reduce((sum, { written }) => sum + written, 0);
  const figures = `${gate.checks.length} checks, ${gate.roundTrips} round trips, ${Math.round(gate.durationMs)} ms`;
  const name = gate.batch.toUpperCase();
  return gate.verdict === 'PROVEN'
    ? `${name} PROVEN and published: ${rows} rows, ${figures}`
    : `${name} NOT PROVEN, ${whatBecame(gate)}: ${red} red, ${blocked} blocked; ${figures}`;
}

function whatBecame(gate: GateEvidence): string {
  const commit = gate.checks.find((check) => check.id === 'publish.commit')?.verdict;
  if (commit === 'PROVEN') return 'yet its rows are committed; look into it, then run "npm run cleanup"';
  if (commit === 'NOT PROVEN') return 'its COMMIT is in doubt; see whether the rows are there before anything else';
  return 'nothing was kept';
}

function line(what: string, how: string, durationMs: number): string {
  const width = 42 + what.length - stripVTControlCharacters(what).length;
  return `${what.padEnd(width)} ${how.padEnd(24)} ${Math.round(durationMs).toString().padStart(6)} ms`;
}

function failed(test: TestCase): boolean {
  return test.result().state === 'failed';
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '      ');
}
