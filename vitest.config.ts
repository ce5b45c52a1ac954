import { defineConfig } from 'vitest/config'

// The product is read once a worker, not once a file: two fifths of the processor time of the database tests.
const shared = { testTimeout: 60_000, hookTimeout: 120_000, isolate: false }

// What these put in the place of a module must not reach another file.
const mocked = ['account', 'agency', 'sign-in'].map(name => `src/platform/accounts/${name}.db.test.ts`)

/** Three kinds of test file, told by name: pure, on a real database, in a real browser. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { ...shared, name: 'pure', include: ['src/**/*.test.ts', 'bench/**/*.test.ts'], exclude: ['**/*.db.test.ts', '**/*.browser.test.ts', '**/node_modules/**'] } },
      { test: { ...shared, name: 'database', include: ['src/**/*.db.test.ts'], exclude: mocked, globalSetup: ['src/platform/db/testing/cluster.ts'] } },
      { test: { ...shared, isolate: true, name: 'database, alone', include: mocked, globalSetup: ['src/platform/db/testing/cluster.ts'] } },
      { test: { ...shared, name: 'browser', include: ['src/**/*.browser.test.ts', 'e2e/**/*.browser.test.ts'], globalSetup: ['src/platform/db/testing/cluster.ts'], fileParallelism: false } },
    ],
  },
})
