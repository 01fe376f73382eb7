/** What a page is told of a sample that it runs: asked for by a click. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { playSamples } from '../../../features/play/samples.ts';

export const getStaticPaths = (() =>
  [...playSamples()].map(([script, sample]) => ({
    params: { script },
    props: { sample },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(props.sample);
