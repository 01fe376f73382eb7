/** Who is left of some ORMs once answers are given. */
export interface Left {
  /** In the order given. */
  stay: string[];
  /** Of each that goes, the answers for which it does. */
  out: Map<string, string[]>;
  /** Of each that stays, the answers for which it needs something. */
  limits: Map<string, string[]>;
}

/**
 * @param keys answers such as `framework=fastapi`
 * @param fitOf what an answer makes of an ORM; undefined: no difference
 */
export function left(
  orms: readonly string[],
  keys: readonly string[],
  fitOf: (key: string, orm: string) => string | undefined,
): Left {
  const of = (orm: string, fit: string): string[] => keys.filter((key) => fitOf(key, orm) === fit);
  const out = new Map(
    orms.map((orm) => [orm, of(orm, 'goes')] as const).filter(([, goes]) => goes.length > 0),
  );
  const stay = orms.filter((orm) => !out.has(orm));
  return { stay, out, limits: new Map(stay.map((orm) => [orm, of(orm, 'limited')])) };
}

/**
 * What an answer makes of an ORM where a database is chosen as well.
 * @param on of the databases on which it is another: `sqlite:goes mariadb:limited`
 */
export function fitOn(
  keys: readonly string[],
  fit: string | undefined,
  on: string | undefined,
): string | undefined {
  const own = (on ?? '').split(' ').map((one) => one.split(':'));
  return own.find(([database = '']) => keys.includes(`database=${database}`))?.[1] ?? fit;
}
