import { relative } from 'node:path';
import type { UserConsoleLog } from 'vitest';
import type { Reporter, SerializedError, TestCase, TestModule, TestSuite } from 'vitest/node';
import { HarnessError } from '../prisma/harness-error.ts';
import './gate-setup.ts';
import { batchOf, collectGate, durationOf, testsOf } from './collect-evidence.ts';
import { closeGate } from './control/close-gate.ts';
import type { ControlRoom } from './control/room.ts';
import type { Evidence, GateEvidence } from './evidence.ts';
import { evidencePath, writeEvidence } from './evidence-file.ts';
import { BATCHES } from './mandate.ts';
import { codeDigest } from './plan/code-digest.ts';
import { keep } from './plan/plan-file.ts';
import { describeTarget } from './target.ts';

/**
 * Tells a person what a gate does while it does it, and leaves the evidence. Green means that every test
 * ran and passed; anything else makes the exit code non-zero, a skipped test included.
 */
export default class GateReporter implements Reporter {
  readonly #startedAt = new Date();
  readonly #say: (line: string) => void;

  constructor({ say = (text: string) => process.stdout.write(`${text}\n`) } = {}) {
    this.#say = say;
  }

  onTestModuleStart(module: TestModule): void {
    if (!isGate(module)) return;
    const { target, anchor } = module.project.getProvidedContext();
    const batch = BATCHES.find(({ id }) => id === batchOf(module));
    this.#say('');
    this.#say(
      `Gate ${batch?.id.toUpperCase()}, ${batch?.name}, on ${describeTarget(target.evidence)}, dated ${anchor}`,
    );
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
      this.#say(`  ✗ ${test.name}`);
      for (const error of result.errors) this.#say(indent(error.message));
    }
  }

  onUserConsoleLog({ content }: UserConsoleLog): void {
    this.#say(content.trimEnd());
  }

  onTestSuiteResult(suite: TestSuite): void {
    const tests = testsOf(suite);
    if (tests.length === 0 || !isGate(suite.module)) return;
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const mark = passed === tests.length ? '✓' : passed > 0 || tests.some(failed) ? '✗' : '-';
    const rest = tests.every((test) => test.result().state === 'skipped')
      ? 'blocked'
      : `${passed} of ${tests.length} proven`;
    this.#say(line(`${mark} ${suite.name}`, rest, durationOf(suite)));
  }

  async onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): Promise<void> {
    for (const error of errors) this.#say(`✗ ${error.message}`);
    const gateModules = modules.filter(isGate);
    const [first] = gateModules;
    if (!first) return;
    const { target, anchor, room } = first.project.getProvidedContext();
    const gates = gateModules.map(collectGate);
    const proven = errors.length === 0 && gates.every((gate) => gate.verdict === 'PROVEN');
    const report: Evidence = {
      format: 'd3-evidence/1',
      verdict: proven ? 'PROVEN' : 'NOT PROVEN',
      target: target.evidence,
      code: codeDigest(),
      anchorDate: anchor,
      startedAt: this.#startedAt.toISOString(),
      durationMs: Date.now() - this.#startedAt.getTime(),
      gates,
    };
    writeEvidence(report);
    for (const gate of gates) this.#say(closing(gate));
    const recorded = await this.#record(room, target.url, report);
    this.#say(`Evidence: ${relative(process.cwd(), evidencePath())}`);
    if (!proven || !recorded) process.exitCode = 1;
  }

  /** What became of each gate goes into the ledger; where that fails, a person must know. */
  async #record(room: ControlRoom, url: string, report: Evidence): Promise<boolean> {
    try {
      const { digest } = keep(room.folder, 'evidence', report);
      for (const gate of report.gates) await closeGate(room, url, gate, digest);
      return true;
    } catch (error) {
      if (!(error instanceof HarnessError)) throw error;
      this.#say(`✗ The ledger was not completed; the next command does it. ${error.message}`);
      return false;
    }
  }
}

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
  return `${what.padEnd(42)} ${how.padEnd(24)} ${Math.round(durationMs).toString().padStart(6)} ms`;
}

function failed(test: TestCase): boolean {
  return test.result().state === 'failed';
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '      ');
}
