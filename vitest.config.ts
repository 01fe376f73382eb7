import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longest-first.ts';

/** Milliseconds that a page in a browser, a program or a build may take on a machine that is busy with something else. */
const PATIENCE = 60_000;

const inBrowser = {
  globalSetup: 'tests/built/build.ts',
  env: { ASTRO_TELEMETRY_DISABLED: '1' },
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
  expect: { poll: { timeout: PATIENCE / 3 } },
  // One browser and one server for all that a worker does.
  isolate: false,
};

export default defineConfig({
  test: {
    // Of two cores it would use one.
    maxWorkers: '100%',
    // A worker that closes its browser takes longer than the ten seconds that it is given.
    teardownTimeout: PATIENCE,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          testTimeout: PATIENCE,
          // A copy of content and evidence is made, and deleted.
          hookTimeout: PATIENCE,
          isolate: false,
        },
      },
      { test: { name: 'house', include: ['tests/house/**/*.test.ts'] } },
      { test: { name: 'lab', include: ['tests/lab/**/*.test.ts'], isolate: false } },
      {
        test: {
          name: 'scripts',
          include: ['tests/scripts/**/*.test.ts'],
          testTimeout: PATIENCE,
          isolate: false,
        },
      },
      { test: { name: 'src', include: ['tests/src/**/*.test.ts'], isolate: false } },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/built/build.ts',
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          // What one file has read and parsed is there for the next.
          isolate: false,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          ...inBrowser,
        },
      },
      // Needs packs, which need PyPI once: npm run test:play. Here is the playground, too, with an engine that is none.
      {
        test: {
          name: 'play',
          include: ['tests/play/**/*.test.ts'],
          globalSetup: ['tests/built/build.ts', 'tests/play/build.ts'],
          testTimeout: 2 * PATIENCE,
          hookTimeout: 2 * PATIENCE,
        },
      },
      // Opens every page, of which there are hundreds, and builds sites of its own: npm run test:pages.
      {
        test: {
          name: 'pages',
          include: ['tests/pages/**/*.test.ts'],
          ...inBrowser,
          testTimeout: 3 * PATIENCE,
          hookTimeout: 3 * PATIENCE,
        },
      },
      {
        test: {
          // Needs Caddy and nginx: npm run test:hosting.
          name: 'hosting',
          include: ['tests/hosting/**/*.test.ts'],
          globalSetup: 'tests/hosting/build.ts',
          fileParallelism: false,
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      // Needs uv and runs real databases: npm run test:lab.
      {
        test: {
          name: 'live',
          include: ['tests/live/**/*.test.ts'],
          testTimeout: 2 * PATIENCE,
          hookTimeout: 2 * PATIENCE,
        },
      },
    ],
  },
});
