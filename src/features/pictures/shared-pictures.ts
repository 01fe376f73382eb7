/** The pictures that chats and feeds show of pages, under `/og/`. */
import type { Picture } from '../../drawing/picture.ts';
import { getLibrary } from '../../library/library.ts';
import { once } from '../../library/stored.ts';
import { sharedPages } from './shared-pages.ts';

const getPages = once(() => sharedPages(getLibrary()));

interface SharedPicture {
  /** Path on this site, without the base. */
  file: `/og/${string}.png`;
  picture: Picture;
}

/** @param path of a page, without the base; one that is not to be shared has no picture */
export function sharedPicture(path: string): SharedPicture | undefined {
  const picture = getPages().get(path as `/${string}`)?.();
  return picture && { file: `/og/${nameOf(path)}.png`, picture };
}

/** All of them by their names: `tasks/upsert`. */
export function sharedPictures(): [name: string, picture: () => Picture][] {
  return [...getPages()].map(([path, picture]) => [nameOf(path), picture]);
}

function nameOf(path: string): string {
  return path.slice(1, -1) || 'index';
}
