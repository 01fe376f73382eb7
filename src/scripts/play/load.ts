/** Brings a sample: what the page is told of it, and its script. */
import type { PlaySample } from '../../features/play/sample.ts';

export interface Loaded {
  sample: PlaySample;
  /** The script, byte for byte as the lab ran it. */
  text: string;
}

/** Of the site, without a slash at its end. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** @throws {Error} if there is no such sample, or it can’t be had */
export async function load(script: string): Promise<Loaded> {
  const name = encodeURIComponent(script);
  const [told, text] = await Promise.all([get(`/play/samples/${name}.json`), get(`/scripts/${name}`)]);
  return { sample: (await told.json()) as PlaySample, text: await text.text() };
}

async function get(path: string): Promise<Response> {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}
