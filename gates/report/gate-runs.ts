import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTransaction } from '../../prisma/transaction.ts';
import { type Outcome, type RunOptions, runCommandLine } from '../commands/run-command-line.ts';
import { TEST_ANCHOR } from '../test-databases.ts';
import { freshDatabase } from '../worker-databases.ts';
import { readSources, type Sources, writeBundle } from './bundle.ts';

/** A gate that really ran, in a process of its own, and the folder of its report. */
export interface GateRun extends Outcome {
  folder: string;
}

export interface GateRunOptions extends Pick<RunOptions, 'signalAt'> {
  /** Statements that prepare the database: a fault, say. */
  before?: readonly string[];
}

/** Reports of gate D3-A for tests, each on a database of its own. Disposing of it removes them. */
export class GateRuns implements Disposable {
  readonly root = mkdtempSync(join(tmpdir(), 'd3-reports-'));

  async run(name: string, { before = [], ...options }: GateRunOptions = {}): Promise<GateRun> {
    const url = await freshDatabase(`d3_report_${name}`);
    await inTransaction(url, async (tx) => {
      for (const statement of before) await tx.run(statement);
    });
    const reports = join(this.root, name);
    /** What a killed gate leaves in its temporary directory goes with the reports. */
    const env = { DATABASE_URL: url, D3_ANCHOR: TEST_ANCHOR, D3_REPORTS: reports, TMPDIR: this.root };
    const outcome = await runCommandLine('vitest', ['run', 'gates/d3-a'], { ...options, env });
    const folder = readdirSync(reports).find((entry) => entry.endsWith('-d3-a')) ?? 'none';
    return { ...outcome, folder: join(reports, folder) };
  }

  /** The report of a run whose files were changed, drawn as `npm run report -- draw` does. */
  redraw(name: string, run: GateRun, change: (sources: Sources) => Partial<Sources>): string {
    const folder = join(this.root, name);
    const sources = readSources(run.folder);
    writeBundle(folder, { ...sources, ...change(sources) });
    return folder;
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Every shift of the till claims a naira more than it took: rules of the till must see it. */
export const GREEDY_TILL: readonly string[] = [
  `CREATE FUNCTION greedy() RETURNS trigger LANGUAGE plpgsql AS
   $$ BEGIN NEW."grossSales" := NEW."grossSales" + 1; RETURN NEW; END $$`,
  'CREATE TRIGGER greedy BEFORE INSERT ON pos_shift FOR EACH ROW EXECUTE FUNCTION greedy()',
];
