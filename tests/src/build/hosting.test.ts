import { describe, expect, test } from 'vitest';
import { caddyFile } from '../../../src/build/hosting/caddy.ts';
import { headersFile, redirectsFile } from '../../../src/build/hosting/files.ts';
import { nginxFile } from '../../../src/build/hosting/nginx.ts';

const redirects = [{ from: '/compare/bee-vs-ant/', to: '/compare/ant-vs-bee/' }] as const;

describe('under a base path', () => {
  test('every rule of the header file is for that path', () => {
    const paths = headersFile('/emitted/').match(/^\/.*$/gm) ?? [];
    expect(paths).toContain('/emitted/*');
    expect(paths).toContain('/emitted/_astro/*');
    expect(paths.filter((path) => !path.startsWith('/emitted/'))).toEqual([]);
  });

  test('a redirect leads from it to it', () => {
    expect(redirectsFile('/emitted/', redirects, false)).toBe(
      '/emitted/compare/bee-vs-ant/ /emitted/compare/ant-vs-bee/ 301\n',
    );
  });
});

test('Netlify is told to redirect though a page is there', () => {
  expect(redirectsFile('/', redirects, true)).toBe('/compare/bee-vs-ant/ /compare/ant-vs-bee/ 301!\n');
});

test('a site from which nothing has moved redirects nothing', () => {
  expect(redirectsFile('/', [], false)).toBe('');
  expect(caddyFile('/', [])).not.toContain('moved}');
  expect(nginxFile('/', [])).not.toContain('$is_args');
});
