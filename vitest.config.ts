import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    allowOnly: false,
    retry: 0,
    expect: { requireAssertions: true },
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'tests',
          include: ['{prisma,seeds,verify,rollback,gates}/**/*.test.ts'],
          globalSetup: ['gates/test-databases.ts'],
          pool: 'forks',
        },
      },
    ],
  },
});
