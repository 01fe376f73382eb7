import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, schemaText } from '../../../data/files.ts';

export const getStaticPaths = (() =>
  Object.entries(dataFiles).map(([file, data]) => ({
    params: { file },
    props: { file, data },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(schemaText(props.file, props.data), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
