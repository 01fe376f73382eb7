/** Every kind of content and evidence is a collection: `collections/kinds.ts` says what each holds. */
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { type Kind, type Kinds, kinds } from './collections/kinds.ts';
import { loaderOf } from './collections/loader.ts';

function collectionOf<K extends Kind>(kind: K) {
  // The contract has checked it by the time it is stored: nothing is left to parse.
  return defineCollection({ loader: loaderOf(kind), schema: z.custom<{ order: number; value: Kinds[K] }>() });
}

export const collections = Object.fromEntries(kinds.map((kind) => [kind, collectionOf(kind)])) as {
  [K in Kind]: ReturnType<typeof collectionOf<K>>;
};
