/**
 * Draws the page that has all solutions of a task or feature just before the page that has some of them. Astro draws
 * one route after the other: what is remembered of the code and SQL on a thousand pages would be gone when it comes to
 * the others, or would have to be as much as all pages.
 */
import type { AstroIntegration } from 'astro';
import { collectGarbage } from '../built/garbage.ts';
import { partOf } from '../../site/whole.ts';

export function drawingOrder(): AstroIntegration {
  return {
    name: 'emitted:drawing-order',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((own) => ({
          ...own,
          setup: async () => {
            // The bundler's, which is done.
            collectGarbage();
            await own.setup?.();
          },
          getStaticPaths: async () => inPairs(await own.getStaticPaths()),
        }));
      },
    },
  };
}

/** @returns the same in the same order, but for pages of all solutions: each stands before the page that it belongs to */
export function inPairs<T extends { pathname: string }>(paths: readonly T[]): T[] {
  const known = new Set(paths.map(slashed));
  const aboveOf = (path: T): string | undefined => {
    const above = partOf(slashed(path));
    return above !== undefined && known.has(above) ? above : undefined;
  };
  const wholes = new Map(paths.map((path) => [aboveOf(path), path]));
  return paths
    .filter((path) => aboveOf(path) === undefined)
    .flatMap((path) => {
      const whole = wholes.get(slashed(path));
      return whole ? [whole, path] : [path];
    });
}

function slashed({ pathname }: { pathname: string }): string {
  return pathname.replace(/\/?$/, '/');
}
