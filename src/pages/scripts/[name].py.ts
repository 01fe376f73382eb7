/** The scripts, byte for byte as the lab ran them. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getLibrary } from '../../library.ts';

export async function getStaticPaths() {
  const { tasks, features, claimSources } = await getLibrary();
  return [
    ...tasks.flatMap(({ subjects }) => subjects.flatMap(({ samples, older }) => [...samples, ...older])),
    ...features
      .filter(({ task }) => !task)
      .flatMap(({ answers }) => answers.flatMap(({ probes, older }) => [...probes, ...older])),
    ...claimSources.flatMap(({ claims }) => claims.flatMap(({ probes }) => probes)),
  ].map(({ script: { name, text } }) => ({ params: { name: name.replace(/\.py$/, '') }, props: { text } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/x-python; charset=utf-8' } });
