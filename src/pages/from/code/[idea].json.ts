/** The code of one idea in each ORM, for rows of the phrasebook that somebody opens. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { codesByIdea } from '../../../features/phrasebook/codes.ts';
import { getLibrary } from '../../../library/library.ts';

export const getStaticPaths = (() =>
  [...codesByIdea(getLibrary())].map(([idea, codes]) => ({
    params: { idea },
    props: { codes },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(JSON.stringify(props.codes), { headers: { 'Content-Type': 'application/json' } });
