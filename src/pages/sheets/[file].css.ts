import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getSheets } from '../../sheets/sheets.ts';

export const getStaticPaths = (() =>
  Object.values(getSheets()).map(({ file, css }) => ({
    params: { file },
    props: { css },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
