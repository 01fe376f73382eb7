/** `synonyms.yaml`: what people type, where our pages say it in other words. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const Word = z.string().regex(/^[a-z\d_]+$/, 'must be one word, in small letters');

export const synonyms = z
  .strictObject({
    words: z.record(Word, z.array(Word).min(1)),
    signs: z.record(z.string().regex(/^[^\p{L}\d\s]+s?$/u, 'must be a sign'), z.string()),
    pages: z.record(z.string().regex(/^\/.+\/$/, 'must be the path of a page'), z.array(z.string()).min(1)),
  })
  .parse(parse(readFileSync(new URL('./synonyms.yaml', import.meta.url), 'utf8')));
