import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataFiles, schemaText } from '../../../data/files.ts';

export const getStaticPaths = (() =>
  Object.entries(dataFiles).map(([file, data]) => ({
    params: { file },
    props: { file, data },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { file, data } }) =>
  new Response(schemaText(file, data), { headers: { 'Content-Type': 'application/schema+json' } });
