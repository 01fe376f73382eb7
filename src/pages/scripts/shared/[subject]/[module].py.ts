/** Our own modules that samples import, as they are written into each script: the bookshop, and what runs a sample. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { stored } from '../../../../library/stored.ts';

export const getStaticPaths = (() => {
  const { subjects, modulesOf } = stored.content;
  return [...subjects.keys()].flatMap((subject) =>
    [...modulesOf(subject)].map(([module, text]) => ({ params: { subject, module }, props: { text } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/x-python; charset=utf-8' } });
