/**
 * Makes the single file that a reader downloads and the lab runs out of a sample and the modules it imports from
 * `content/`. Samples stay short and the shared models are written once, yet each script stands alone.
 */

export class ScriptError extends Error {}

export interface ScriptParts {
  /** Name of the file, such as `upsert.django.py`: it is in the script's own docstring. */
  name: string;
  /** What the script does and with what, such as `Insert or update a row: Django ORM, async`. */
  title: string;
  /** PEP 440 specifier, such as `>=3.12`. */
  python: string;
  /** Direct pins, one requirement each. */
  requirements: string[];
  /** The sample's own source. */
  sample: string;
  /** Python sources that a sample may import, by module name: they are written into the script. */
  modules: ReadonlyMap<string, string>;
}

interface Module {
  /** Statements that import installed packages. */
  imports: string[];
  /** Those that import our own modules, and the names of these. */
  ours: string[];
  locals: string[];
  body: string;
  /** Lines of the docstring and the imports. */
  head: number;
}

/** What a reader has to put before the code that a page shows, so that it runs. */
export interface Imports {
  /** Statements, those from installed packages first. */
  code: string;
  /** Names of our own modules among them. */
  modules: string[];
}

/**
 * The imports of a sample that a part of it needs.
 * @param sample the whole source
 * @param shown the part
 * @param modules our own, which a sample may import
 * @throws {ScriptError} if an import statement has no end
 */
export function importsFor(sample: string, shown: string, modules: ReadonlyMap<string, string>): Imports {
  const words = new Set(shown.match(/\w+/g));
  const { imports, ours } = split(sample, modules, 'sample');
  const used = (statements: string[]): string[] => statements.flatMap((line) => narrowed(line, words));
  const own = used(ours);
  return {
    code: [mergeImports(used(imports)), mergeImports(own)].filter(Boolean).join('\n\n'),
    modules: own.map(moduleIn),
  };
}

function moduleIn(statement: string): string {
  return /^(?:from|import)\s+(\S+)/.exec(statement)?.[1] ?? '';
}

/** An import with only those of its names that are among the words; none of it where none is. */
function narrowed(statement: string, words: ReadonlySet<string>): string[] {
  const bound = (name: string): string => (/ as (\w+)$/.exec(name)?.[1] ?? name.split('.')[0] ?? '').trim();
  const names = (/ import \(?([^)]*)\)?$/.exec(statement) ?? /^import (.*)$/.exec(statement))?.[1] ?? '';
  const kept = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => words.has(bound(name)));
  if (kept.length === 0) return [];
  return statement.startsWith('from')
    ? [`from ${moduleIn(statement)} import ${kept.join(', ')}`]
    : kept.map((name) => `import ${name}`);
}

/**
 * The script, ending in a newline.
 * @throws {ScriptError} if a module imports itself in a circle, or an import statement has no end
 */
export function assembleScript(parts: ScriptParts): string {
  const imports: string[] = [];
  const bodies: string[] = [];
  const done = new Set<string>();

  const add = (name: string, source: string, importers: string[]): void => {
    const module = moduleOf(source, parts.modules, name);
    for (const local of module.locals) {
      if (importers.includes(local)) {
        throw new ScriptError(
          `${[...importers, local].join(' → ')}: these modules import each other in a circle`,
        );
      }
      if (done.has(local)) continue;
      done.add(local);
      add(local, parts.modules.get(local) ?? '', [...importers, local]);
    }
    imports.push(...module.imports);
    if (module.body) bodies.push(module.body);
  };
  add(parts.name, parts.sample, [parts.name]);

  const body = bodies.join('\n\n\n');
  // As Ruff has it: two lines before what is defined, one before anything else.
  const gap = /^(async def|def|class|@)\b/.test(body) ? '\n' : '';
  return [header(parts), mergeImports(imports), gap + body].filter(Boolean).join('\n\n') + '\n';
}

/**
 * How many lines the docstring and the imports of a sample take.
 * @throws {ScriptError} if an import has no end
 */
export function headOf(source: string): number {
  return split(source, new Map(), 'the sample').head;
}

/** A module that is imported, and the names that are imported from it, which may be modules within it. */
export interface Imported {
  module: string;
  names: string[];
}

/**
 * What an assembled script imports before it does anything else, in its order, each module once.
 * @throws {ScriptError} if an import has no end
 */
export function importedFirst(script: string): Imported[] {
  const { imports } = split(script.replace(/^(#.*\n)+/, ''), new Map(), 'the script');
  const names = new Map<string, string[]>();
  for (const statement of imports) {
    const isFrom = statement.startsWith('from');
    const first = (part: string): string => part.trim().split(' ')[0] ?? '';
    const listed = statement
      .replace(/^from\s+\S+\s+import\s*\(?|^import\s|\)$/g, '')
      .split(',')
      .map(first)
      .filter(Boolean);
    if (isFrom) names.set(moduleIn(statement), [...(names.get(moduleIn(statement)) ?? []), ...listed]);
    else for (const module of listed) names.set(module, names.get(module) ?? []);
  }
  return [...names].map(([module, from]) => ({ module, names: from }));
}

function header({ name, title, python, requirements }: ScriptParts): string {
  return [
    '# /// script',
    `# requires-python = "${python}"`,
    '# dependencies = [',
    ...requirements.map((requirement) => `#   "${requirement}",`),
    '# ]',
    '# ///',
    `"""${inDocstring(title)}.`,
    '',
    `Run it with: uv run ${name}`,
    'It makes its own SQLite file. For another database set DATABASE_URL to an empty one,',
    'such as postgresql://user:password@localhost/shop or mysql://user:password@localhost/shop.',
    'Printed last: what task() returned, as JSON.',
    '"""',
  ].join('\n');
}

function inDocstring(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"""', '\\"\\"\\"');
}

/** The shared modules are in hundreds of scripts: each is taken apart once. */
const taken = new WeakMap<ReadonlyMap<string, string>, Map<string, Module>>();

function moduleOf(source: string, modules: ReadonlyMap<string, string>, name: string): Module {
  if (modules.get(name) !== source) return split(source, modules, name);
  const known = taken.get(modules) ?? new Map<string, Module>();
  taken.set(modules, known);
  const module = known.get(name) ?? split(source, modules, name);
  known.set(name, module);
  return module;
}

/** Takes the imports at the top of a source off its body, and tells our modules from installed ones. */
function split(source: string, modules: ReadonlyMap<string, string>, name: string): Module {
  const rest = withoutDocstring(source);
  const lines = rest.split('\n');
  const imports: string[] = [];
  const ours: string[] = [];
  const locals: string[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at += 1;
      continue;
    }
    if (!/^(import|from)\s/.test(line)) break;
    let statement = withoutComment(line);
    while (statement.includes('(') && !statement.includes(')')) {
      at += 1;
      const next = withoutComment(lines[at] ?? 'end of file');
      if (!/^(|\s[\w\s,]*|\))$/.test(next))
        throw new ScriptError(`${name}: the import "${line}" has no closing parenthesis`);
      statement += ` ${next.trim()}`;
    }
    const module = moduleIn(statement);
    if (modules.has(module)) {
      locals.push(module);
      ours.push(statement);
    } else imports.push(statement);
    at += 1;
  }
  const head = source.split('\n').length - lines.length + at;
  return { imports, ours, locals, body: lines.slice(at).join('\n').trim(), head };
}

function withoutComment(line: string): string {
  return (line.split('#', 1)[0] ?? '').trimEnd();
}

function withoutDocstring(source: string): string {
  return source.replace(/^\s*"""[\s\S]*?"""\s*\n/, '');
}

/** One statement for each module, in the order Ruff's isort rules want: standard library first, names sorted. */
function mergeImports(statements: string[]): string {
  const plain = new Set<string>();
  const names = new Map<string, Set<string>>();
  for (const statement of statements) {
    const from = /^from (\S+) import \(?([^)]*)\)?$/.exec(statement.replace(/\s+/g, ' ').trim());
    if (!from) {
      plain.add(statement.trim());
      continue;
    }
    const [, module = '', list = ''] = from;
    const known = names.get(module) ?? new Set();
    for (const name of list.split(',')) if (name.trim()) known.add(name.trim());
    names.set(module, known);
  }
  const rendered = [
    ...[...plain].map((line) => ({ module: line.split(/\s+/)[1] ?? '', line, from: false })),
    ...[...names].map(([module, set]) => ({ module, line: renderFrom(module, set), from: true })),
  ];
  const group = (standard: boolean): string =>
    rendered
      .filter(({ module }) => isStandard(module) === standard)
      .sort((a, b) => Number(a.from) - Number(b.from) || compare(a.module, b.module))
      .map(({ line }) => line)
      .join('\n');
  return [group(true), group(false)].filter(Boolean).join('\n\n');
}

/** As ruff.toml has it: a script is written as Ruff would format it. */
const COLUMNS = 80;

function renderFrom(module: string, names: Set<string>): string {
  const sorted = [...names].sort((a, b) => rank(a) - rank(b) || compare(a, b));
  const line = `from ${module} import ${sorted.join(', ')}`;
  return line.length <= COLUMNS
    ? line
    : `from ${module} import (\n${sorted.map((name) => `    ${name},\n`).join('')})`;
}

/** isort's order within one import: CONSTANTS, then Classes, then functions. */
function rank(name: string): number {
  if (/^[A-Z0-9_]{2,}$/.test(name)) return 0;
  return /^[A-Z]/.test(name) ? 1 : 2;
}

function compare(a: string, b: string): number {
  return a.toLowerCase() < b.toLowerCase() ? -1 : a.toLowerCase() > b.toLowerCase() ? 1 : 0;
}

/** The modules of the standard library that a sample may want; Ruff, which lints the scripts, notices one that is missing. */
const STANDARD = new Set(
  'abc argparse ast asyncio atexit base64 binascii bisect builtins bz2 calendar cmath codecs collections concurrent configparser contextlib contextvars copy copyreg csv ctypes dataclasses datetime decimal difflib email enum errno faulthandler filecmp fileinput fnmatch fractions functools gc getpass gettext glob graphlib gzip hashlib heapq hmac html http importlib inspect io ipaddress itertools json keyword linecache locale logging lzma marshal math mimetypes mmap multiprocessing numbers operator os pathlib pdb pickle pkgutil platform pprint queue random re reprlib runpy secrets select selectors shelve shlex shutil signal socket socketserver sqlite3 ssl stat statistics string struct subprocess sys sysconfig tarfile tempfile textwrap threading time timeit token tokenize tomllib trace traceback tracemalloc types typing unicodedata unittest urllib uuid venv warnings weakref xml zipfile zlib zoneinfo'.split(
    ' ',
  ),
);

function isStandard(module: string): boolean {
  return STANDARD.has(module.split('.')[0] ?? '');
}
