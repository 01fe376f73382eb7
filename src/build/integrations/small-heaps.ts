/** Bounds what a build holds in memory, from before content is read until its last link is checked. */
import type { AstroIntegration } from 'astro';
import { collectGarbage, keepHeapsSmall } from '../built/garbage.ts';

export function smallHeaps(): AstroIntegration {
  return {
    name: 'emitted:small-heaps',
    hooks: {
      'astro:config:setup': ({ command }) => {
        // A server has garbage left by the change before, and waits for the next.
        if (command === 'build') keepHeapsSmall();
      },
      // All content has been read and checked: what that took would lie beside all that comes.
      'astro:build:start': collectGarbage,
    },
  };
}
