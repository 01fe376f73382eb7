import type { KnipConfig } from 'knip';

export default {
  // What no npm script and no test names: people run it by its path, a process is started with it, Astro renders it.
  entry: [
    'scripts/bench/room.ts',
    'lab/databases/ask.ts',
    'lab/browser/unpack.ts',
    // Served to a page in place of the engine.
    'tests/browser/support/fake-engine.js',
    'tools/search/in-node.ts',
    'content/{articles,tasks}/**/*.mdx',
  ],
  project: [
    '{contract,lab,packs,scripts,src,tests,tools}/**/*.{ts,js,mjs,astro,css}',
    'content/{articles,tasks}/**/*.mdx',
    // Copied into a checkout of Starlight's.
    '!scripts/bench/starlight/**',
  ],
  // A sheet is used where another brings it in: `@import url('./parts/base.css') layer(parts)`.
  compilers: {
    css: (text) =>
      [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)/g)]
        .map(([, path = '']) => `import '${path}';`)
        .join('\n'),
  },
  ignoreDependencies: [
    // Its licence is served: Shiki’s code holds it.
    'oniguruma-to-es',
    // By `astro check`.
    '@astrojs/check',
    // By the paths of their files: src/drawing/text.ts.
    '@expo-google-fonts/*',
    // One of the type checkers that the lab asks, by its path: lab/typing/checkers.ts.
    'pyright',
  ],
  // Not from npm.
  ignoreBinaries: ['mount', 'umount', 'uv', 'uvx'],
} satisfies KnipConfig;
