/**
 * What goes into the pack of each subject: the packages of its lock, less those that a browser can't have or a script on
 * SQLite never imports. A subject without a recipe has no pack, and no Run.
 */

export interface Recipe {
  /** Locked packages that are left out, each with the reason. */
  without: Readonly<Record<string, string>>;
  /** Files that are left out: what no script imports, by path in the pack. */
  leaveOut: readonly RegExp[];
  /** Files of packs/python that stand in for what is left out, by what they are called in the pack. */
  standIns: Readonly<Record<string, string>>;
  /** Files that stay source: their package reads its own. */
  source: readonly string[];
  /**
   * Whether it must lie in the file system as files: Python finds modules in an archive, but neither compiled ones nor
   * what a package opens by its path.
   */
  unpacked: boolean;
}

const COMPILED = 'compiled, and there is none for WebAssembly';
const OTHER_DATABASE = 'for a database that a browser has not';

const plain: Recipe = { without: {}, leaveOut: [], standIns: {}, source: [], unpacked: false };

/** What an operating system has and a browser has not, out of a lock that has it for Windows: the time zones. */
export const zones = { subject: 'sql', name: 'tzdata' };

export const recipes: Readonly<Record<string, Recipe>> = {
  sql: {
    ...plain,
    without: { psycopg: COMPILED, 'psycopg-binary': COMPILED, tzdata: 'every browser gets it anyway' },
    // Scripts import it whatever their database is.
    standIns: { 'psycopg.py': 'stubs/psycopg.py' },
  },
  sqlalchemy: {
    ...plain,
    without: {
      aiomysql: OTHER_DATABASE,
      asyncpg: OTHER_DATABASE,
      greenlet: COMPILED,
      psycopg: OTHER_DATABASE,
      'psycopg-binary': OTHER_DATABASE,
      pymysql: OTHER_DATABASE,
      tzdata: 'every browser gets it anyway',
    },
    leaveOut: [/^sqlalchemy\/testing\//],
    standIns: { 'greenlet.py': 'greenlet.py' },
  },
  django: {
    ...plain,
    without: {
      psycopg: OTHER_DATABASE,
      'psycopg-binary': OTHER_DATABASE,
      tzdata: 'every browser gets it anyway',
    },
    leaveOut: [
      /\/locale\/(?!en\/|__init__)/,
      /^django\/conf\/locale\/(?!en\/|__init__)/,
      /^django\/contrib\/(admindocs|flatpages|gis|redirects|sitemaps|syndication)\//,
      /^django\/contrib\/[a-z]+\/(static|templates|jinja2)\//,
      /^django\/conf\/(app|project)_template\//,
    ],
    // Django looks for translations by their path.
    unpacked: true,
  },
  tortoise: {
    ...plain,
    without: { aiomysql: OTHER_DATABASE, asyncpg: OTHER_DATABASE, pymysql: OTHER_DATABASE },
    leaveOut: [/^anyio\/(pytest_plugin\.py|_backends\/_trio\.py)/],
    // It imports a name when it is asked for, by reading its own source; without it, all at once.
    source: ['anyio/__init__.py'],
  },
  piccolo: {
    ...plain,
    without: {
      asyncpg: OTHER_DATABASE,
      dnspython: 'nothing imports it',
      jinja2: 'for new projects and files of migrations; it needs markupsafe',
      markupsafe: COMPILED,
    },
    leaveOut: [
      /^tests\//,
      /^piccolo\/apps\/(app|asgi|playground|project|shell|sql_shell|tester)\//,
      /^pydantic\/v1\//,
      /^black\/resources\//,
    ],
    // Piccolo looks for it when it is imported, scripts for its exceptions.
    standIns: {
      'asyncpg/__init__.py': 'stubs/asyncpg/__init__.py',
      'asyncpg/exceptions.py': 'stubs/asyncpg/exceptions.py',
      'asyncpg/pgproto/__init__.py': 'stubs/asyncpg/pgproto/__init__.py',
      'asyncpg/pgproto/pgproto.py': 'stubs/asyncpg/pgproto/pgproto.py',
    },
    // It has a compiled module: pydantic_core.
    unpacked: true,
  },
};

/** Of the standard library: what needs a terminal, a window, a network or a process, and encodings of old files. */
export const leftOfLibrary: readonly RegExp[] = [
  /^(_pyrepl|curses|dbm|ensurepip|idlelib|lib2to3|pydoc_data|tkinter|turtledemo|venv|xmlrpc)\//,
  /^(_aix_support|_ios_support|_android_support|_osx_support|antigravity|cProfile|doctest|ftplib|imaplib)\.py$/,
  /^(mailbox|netrc|nturl2path|pdb|poplib|profile|pstats|pyclbr|pydoc|smtplib|this|turtle|webbrowser)\.py$/,
  /^encodings\/(?!(__init__|aliases|ascii|base64_codec|charmap|cp1252|cp437|hex_codec|idna|iso8859_1|iso8859_15|latin_1|punycode|raw_unicode_escape|undefined|unicode_escape|utf_\w+)\.py$)/,
];
