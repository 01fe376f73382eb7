import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { drawAhead, drawnPicture } from '../../drawing/drawings.ts';
import { sharedPictures } from '../../features/pictures/shared-pictures.ts';

export const getStaticPaths = (() => {
  const pictures = sharedPictures();
  // A server draws what somebody looks at.
  if (import.meta.env.PROD) drawAhead(pictures);
  return pictures.map(([name, picture]) => ({ params: { name }, props: { picture } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props, { name: string }> = async ({ params, props }) =>
  new Response(await drawnPicture(params.name, props.picture), { headers: { 'Content-Type': 'image/png' } });
