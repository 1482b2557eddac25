import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Gates run in the order of their names, whatever failed or was slow the last time; tests the longest first. */
class GatesByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isGate = ({ project }: TestSpecification) => project.name === 'gates';
    const gates = files.filter(isGate).toSorted((a, b) => a.moduleId.localeCompare(b.moduleId));
    return [...gates, ...(await super.sort(files.filter((file) => !isGate(file))))];
  }
}

/** Each worker of the tests has a pair of databases of its own; more than four only wait for the one server. */
const WORKERS = Math.max(2, Math.min(4, availableParallelism()));

export default defineConfig({
  test: {
    allowOnly: false,
    retry: 0,
    expect: { requireAssertions: true },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: true,
    maxWorkers: WORKERS,
    tags: [
      { name: 'slow', description: 'crashes, races, whole processes, every day: npm run test:all', timeout: 300_000 },
    ],
    sequence: { sequencer: GatesByName },
    reporters: ['./gates/gate-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          include: ['{prisma,seeds,verify,rollback,gates}/**/*.test.ts'],
          globalSetup: ['gates/test-databases.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'gates',
          include: ['gates/*.gate.ts'],
          globalSetup: ['gates/gate-setup.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
