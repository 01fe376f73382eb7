/** What stands before and after a page in the order of its list. */
interface Neighbour {
  title: string;
  path: `/${string}`;
}

export interface Neighbours {
  previous?: Neighbour;
  next?: Neighbour;
}

/** @param folder of their pages, such as `/tasks/` */
export function neighboursOf(
  all: readonly { id: string; data: { title: string } }[],
  id: string,
  folder: `/${string}/`,
): Neighbours {
  const at = all.findIndex((own) => own.id === id);
  const neighbour = (index: number): Neighbour | undefined => {
    const own = all[index];
    return own && { title: own.data.title, path: `${folder}${own.id}/` };
  };
  const [previous, next] = [neighbour(at - 1), neighbour(at + 1)];
  return { ...(previous && { previous }), ...(next && { next }) };
}
