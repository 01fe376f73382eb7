/**
 * How a copied ORM writes what its original wrote. The same text eleven times would compress to the weight of one, so
 * that a page would seem lighter than it is with ORMs that each have words of their own.
 */

export interface Speech {
  /** What it calls the table in SQL, before a dot. */
  table: (table: string) => string;
  /** What stands before the last part of a method's name. */
  verb: string;
}

const TABLES = /\b(?:bookshop_)?(book|author|tag|book_tags?)(?=["`]?\.["`]?\w)/g;
/** Methods of our own modules are called without a dot, so these are the ORM's and the language's. */
const METHODS = /(?<=[\w)\]]\.)([a-z]+(?:_[a-z]+)*)(?=\()/g;

export function inSql(sql: string, { table }: Speech): string {
  return sql.replace(TABLES, (_, name: string) => table(name));
}

/** @param packages what the original's code imports, and the copy's does instead */
export function inCode(code: string, { verb }: Speech, packages: { from: string; to: string }): string {
  const imports = new RegExp(`^(from|import) ${packages.from}\\b`, 'gm');
  return code
    .replace(imports, `$1 ${packages.to}`)
    .replace(METHODS, (name) => `${verb}_${name.split('_').slice(-2).join('_')}`);
}
