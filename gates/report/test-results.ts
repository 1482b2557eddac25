import { z } from 'zod';

/** How the tests that prove clauses ended the last time that `npm test` ran, and on which code. */
export const testResults = z.object({
  format: z.literal('d3-tests/1'),
  at: z.iso.datetime(),
  code: z.string(),
  tests: z.array(z.object({ file: z.string(), title: z.string(), state: z.enum(['passed', 'failed', 'skipped']) })),
});

export type TestResults = z.infer<typeof testResults>;
export type TestResult = TestResults['tests'][number];
