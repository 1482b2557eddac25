import { join, relative } from 'node:path';
import type { TestModule } from 'vitest/node';
import { HarnessError } from '../prisma/harness-error.ts';
import './gate-setup.ts';
import { batchOf, collectGate } from './collect-evidence.ts';
import { closeGate } from './control/close-gate.ts';
import { observeReadiness } from './control/observe-readiness.ts';
import { actorFor } from './control/room.ts';
import type { Evidence } from './evidence.ts';
import { LAST_BATCH } from './mandate.ts';
import { codeDigest } from './plan/code-digest.ts';
import { keep } from './plan/plan-file.ts';
import { gatherSources, writeBundle } from './report/bundle.ts';
import { evidencePath, makeRunFolder, PART_OF_RUN, pointAt, pointed } from './report/run-folder.ts';
import { writeWhole } from './write-whole.ts';

/**
 * What a run of gates leaves behind: while it is at work a report of what is known so far, at its end the evidence, the
 * ledger's entry of it, and the sealed report. A gate that is part of a rehearsal leaves its evidence only.
 */
export class RunRecord {
  readonly #startedAt = new Date();
  readonly #code = codeDigest();
  readonly #modules: TestModule[] = [];
  /** Unset until the first gate begins, and in a part of something larger. */
  #folder: string | undefined;

  /** A gate begins. */
  begin(module: TestModule): void {
    this.#modules.push(module);
    if (process.env[PART_OF_RUN] !== undefined) return;
    if (!this.#folder) {
      this.#folder = makeRunFolder(this.#startedAt, batchOf(module));
      pointAt(this.#folder, 'latest');
    }
    this.keepUnfinished();
  }

  /** Should the run be killed, this is what is known of it. */
  keepUnfinished(): void {
    if (!this.#folder) return;
    writeBundle(this.#folder, gatherSources(this.#evidence('unfinished', false), this.#context().room));
  }

  /**
   * The run is over.
   *
   * @param sound false when something failed outside any test
   * @returns the evidence, what went wrong with recording it, and where the report is
   */
  async end(ended: 'finished' | 'interrupted', sound: boolean): Promise<EndedRun> {
    const report = await this.#withReadiness(this.#evidence(ended, sound));
    const trouble = await this.#enterLedger(report);
    const { room } = this.#context();
    if (this.#folder) writeBundle(this.#folder, gatherSources(report, room), actorFor(room, 'executor'));
    else writeWhole(evidencePath(process.env[PART_OF_RUN] ?? ''), report);
    return { report, trouble, ...(this.#folder ? { path: reportPath(this.#folder) } : {}) };
  }

  get empty(): boolean {
    return this.#modules.length === 0;
  }

  #evidence(ended: NonNullable<Evidence['ended']>, sound: boolean): Evidence {
    const { target, anchor } = this.#context();
    const gates = this.#modules.map(collectGate);
    const proven = sound && ended === 'finished' && gates.every((gate) => gate.verdict === 'PROVEN');
    return {
      format: 'd3-evidence/1',
      verdict: proven ? 'PROVEN' : 'NOT PROVEN',
      target: target.evidence,
      code: this.#code,
      anchorDate: anchor,
      startedAt: this.#startedAt.toISOString(),
      ended,
      durationMs: Date.now() - this.#startedAt.getTime(),
      gates,
    };
  }

  /** Once the last batch is published, the rows say how ready the demo is. A rehearsal asks by itself. */
  async #withReadiness(report: Evidence): Promise<Evidence> {
    const complete = report.verdict === 'PROVEN' && report.gates.some(({ batch }) => batch === LAST_BATCH);
    if (!complete || !this.#folder) return report;
    return { ...report, readiness: await observeReadiness(this.#context().target.url, report.anchorDate) };
  }

  /** What became of each gate goes into the ledger; where that fails, a person must know. */
  async #enterLedger(report: Evidence): Promise<string | undefined> {
    const { room, target } = this.#context();
    try {
      const { digest } = keep(room.folder, 'evidence', report);
      for (const gate of report.gates) await closeGate(room, target.url, gate, digest);
      return undefined;
    } catch (error) {
      if (error instanceof HarnessError) return error.message;
      throw error;
    }
  }

  #context() {
    const [first] = this.#modules;
    if (!first) throw new Error('a run has a gate');
    return first.project.getProvidedContext();
  }
}

export interface EndedRun {
  report: Evidence;
  /** Why the ledger could not be completed. */
  trouble: string | undefined;
  /** For people. */
  path?: string;
}

/** `reports/2026-…-d3-a/report.html (reports/latest)` */
export function reportPath(folder: string): string {
  const from = process.cwd();
  return `${relative(from, join(folder, 'report.html'))} (${relative(from, pointed('latest'))})`;
}
