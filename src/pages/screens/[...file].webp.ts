/** Pictures of pages that the lab took, as it wrote them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { root } from 'astro:config/server';
import { picturesOf } from '../../../contract/content/run-files.ts';
import { addressOf } from '../../features/solution/left-behind/screens.ts';
import { runsOf } from '../../library/runs.ts';
import { getLibrary } from '../../library/library.ts';

export const getStaticPaths = (() =>
  [
    ...new Set(
      getLibrary()
        .tasks.flatMap(runsOf)
        .flatMap(picturesOf)
        .map(({ file }) => file),
    ),
  ].map((file) => ({
    params: { file: addressOf(file).replace(/^\/screens\/|\.webp$/g, '') },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file } }) =>
  new Response(new Uint8Array(readFileSync(fileURLToPath(new URL(file, root)))), {
    headers: { 'Content-Type': 'image/webp' },
  });
