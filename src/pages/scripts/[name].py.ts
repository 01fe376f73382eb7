/** The scripts, byte for byte as the lab ran them; those of renamed things under their former names too. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { publishedScripts, scriptText } from '../../data/published-scripts.ts';

export const getStaticPaths = (() =>
  [...publishedScripts()].map(([name, read]) => ({
    params: { name: name.replace(/\.py$/, '') },
    props: { read },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(scriptText(props.read), { headers: { 'Content-Type': 'text/x-python; charset=utf-8' } });
