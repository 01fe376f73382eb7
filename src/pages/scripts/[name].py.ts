/** The scripts, byte for byte as the lab ran them. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../../library.ts';

export const getStaticPaths = (() => {
  const { tasks, features, claimSources } = getLibrary();
  return [
    ...tasks.flatMap(({ subjects }) => subjects.flatMap(({ samples, older }) => [...samples, ...older])),
    ...features
      .filter(({ task }) => !task)
      .flatMap(({ answers }) => answers.flatMap(({ probes, older }) => [...probes, ...older])),
    ...claimSources.flatMap(({ claims }) => claims.flatMap(({ probes }) => probes)),
  ].map(({ script: { name, text } }) => ({ params: { name: name.replace(/\.py$/, '') }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/x-python; charset=utf-8' } });
