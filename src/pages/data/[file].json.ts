import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataFiles, dataStream } from '../../data/files.ts';

export const getStaticPaths = (() =>
  Object.entries(dataFiles).map(([file, data]) => ({
    params: { file },
    props: { data },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(dataStream(props.data), { headers: { 'Content-Type': 'application/json' } });
