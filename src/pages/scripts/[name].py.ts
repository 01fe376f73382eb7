/** The scripts, byte for byte as the lab ran them; those of renamed things under their former names too. */
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { type CaseView, getLibrary } from '../../library.ts';
import { formerScripts } from '../../views/moved.ts';

export const getStaticPaths = (() => {
  const { tasks, features, claimSources } = getLibrary();
  const scripts = [
    ...tasks.flatMap((task) =>
      task.subjects.flatMap(({ samples, older }) => [...samples, ...older].map(scriptOf(task))),
    ),
    ...features
      .filter(({ task }) => !task)
      .flatMap((feature) =>
        feature.answers.flatMap(({ probes, older }) => [...probes, ...older].map(scriptOf(feature))),
      ),
    ...claimSources.flatMap(({ claims }) => claims.flatMap((claim) => claim.probes.map(scriptOf(claim)))),
  ];
  const texts = new Map([
    ...scripts.flatMap(({ text, former }) => former.map((name) => [name, text] as const)),
    ...scripts.map(({ text, name }) => [name, text] as const),
  ]);
  return [...texts].map(([name, text]) => ({ params: { name: name.replace(/\.py$/, '') }, props: { text } }));
}) satisfies GetStaticPaths;

function scriptOf({ id, data }: { id: string; data: { formerly: readonly string[] } }) {
  return ({ script: { name, text }, subject }: CaseView) => ({
    name,
    text,
    former: formerScripts(name, { id, formerly: data.formerly }, subject),
  });
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/x-python; charset=utf-8' } });
