import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Gates run in the order of their names, whatever failed or was slow the last time. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => a.moduleId.localeCompare(b.moduleId));
  }
}

export default defineConfig({
  test: {
    allowOnly: false,
    retry: 0,
    expect: { requireAssertions: true },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: true,
    sequence: { sequencer: ByName },
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
