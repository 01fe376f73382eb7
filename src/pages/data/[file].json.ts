import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataFiles, dataBytes } from '../../data/files.ts';

export const getStaticPaths = (() =>
  Object.entries(dataFiles).map(([file, data]) => ({
    params: { file },
    props: { data },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(ReadableStream.from(dataBytes(props.data)), {
    headers: { 'Content-Type': 'application/json' },
  });
