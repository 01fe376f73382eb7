/** The texts in MDX, which Astro compiles. Everything else comes from the contract’s own readers: `reading.ts`. */
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

export const collections = {
  tasks: defineCollection({
    loader: glob({
      base: 'content/tasks',
      // What begins with _ is a draft, to the contract too.
      pattern: '[!_]*/[!_]*/task.mdx',
      generateId: ({ entry }) => entry.split('/')[1] ?? entry,
    }),
  }),
  articles: defineCollection({
    loader: glob({ base: 'content/articles', pattern: '[!_]*.mdx' }),
  }),
};
