import { defineConfig } from 'vitest/config'

// The product is read once a worker, not once a file: two fifths of the processor time of the database tests.
const shared = { testTimeout: 60_000, hookTimeout: 120_000, isolate: false }

// After the others, one at a time: what the first put in the place of a module must not reach another file, and the
// rest wait until no open transaction of the whole server can precede theirs.
const alone = [...['account', 'agency', 'sign-in'].map(name => `src/platform/accounts/${name}.db.test.ts`), 'src/platform/audit/*.db.test.ts', 'src/platform/jobs/*.db.test.ts', 'src/platform/live/*.db.test.ts', 'src/cli/commands/audit-export.db.test.ts']

/** Three kinds of test file, told by name: pure, on a real database, in a real browser. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'pure', include: ['src/**/*.test.ts', 'bench/**/*.test.ts'], exclude: ['**/*.db.test.ts', '**/*.browser.test.ts', '**/node_modules/**'] } },
      { test: { ...shared, name: 'database', include: ['src/**/*.db.test.ts'], exclude: alone, globalSetup: ['src/platform/db/testing/cluster.ts'] } },
      { test: { ...shared, isolate: true, name: 'database, alone', include: alone, fileParallelism: false, sequence: { groupOrder: 1 }, globalSetup: ['src/platform/db/testing/cluster.ts'] } },
      { test: { ...shared, name: 'browser', include: ['src/**/*.browser.test.ts', 'e2e/**/*.browser.test.ts'], globalSetup: ['src/platform/db/testing/cluster.ts'], fileParallelism: false } },
    ],
  },
})
