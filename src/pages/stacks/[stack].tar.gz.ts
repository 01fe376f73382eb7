/** The starter of each stack, as one archive. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { packed } from '../../features/stack/tar.ts';
import { getLibrary } from '../../library/library.ts';

export const getStaticPaths = (() =>
  getLibrary().stacks.map(({ id, starter }) => ({
    params: { stack: id },
    props: { id, starter },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { id, starter } }) =>
  new Response(new Uint8Array(packed(id, starter)), { headers: { 'Content-Type': 'application/gzip' } });
