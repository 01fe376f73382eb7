/** The pages of which there is one, and which have no facts that would fit on a picture: what they are called. */
export interface Plain {
  /** What search results call it. */
  kind?: string;
  title: string;
  /** What is in it, in a sentence. */
  text: string;
}

/** By their paths. A page with more to say of itself has a description of its own. */
export const PLAIN = {
  '/articles/': {
    title: 'Articles',
    text: 'Longer answers about Python ORMs. The code, the SQL and the numbers in them come from the evidence.',
  },
  '/choose/': {
    kind: 'Chooser',
    title: 'Choose a Python ORM: which one fits your project?',
    text: 'Say your framework, database, sync or async and must-haves. Each Python ORM stays, or goes with the reason and the run behind it; no score.',
  },
  '/compare/': {
    title: 'Compare two Python ORMs',
    text: 'Any two Python ORMs side by side: the tasks where they differ in status, statements or exceptions, from runs on real databases.',
  },
  '/concepts/': {
    kind: 'Concepts',
    title: 'ORM terms side by side: select_related, annotate, bulk_create',
    text: 'What each Python ORM calls the same thing: a row for each task, each name linked to code that ran.',
  },
  '/errors/': {
    kind: 'Errors',
    title: 'Errors of Python ORMs: MissingGreenlet, database is locked',
    text: 'The errors that people paste, by their message: each cause brought about by a run, what the database saw of it, the fix in each ORM, how to prevent it.',
  },
  '/from/': {
    kind: 'Phrasebook',
    title: 'From one Python ORM to another: a phrasebook for each pair',
    text: 'From Django to SQLAlchemy, or any other way: each idea with its name and its code in both Python ORMs, and the way round where one has none.',
  },
  '/matrix/': {
    title: 'Feature matrix of Python ORMs',
    text: 'What each Python ORM can do, and how that is known.',
  },
  '/method/': {
    kind: 'Method',
    title: 'Method',
    text: 'How the SQL is captured from each database, what the numbers mean, where they mislead, and how to run it all again.',
  },
  '/method/backlog/': { kind: 'Method', title: 'Backlog', text: 'What nobody has looked at yet.' },
  '/method/changes/': {
    kind: 'Method',
    title: 'What changed',
    text: 'Day by day, what changed in the evidence: versions that moved, and each case that came out otherwise with them.',
  },
  '/orms/': {
    title: 'ORMs',
    text: 'The Python ORMs compared here: versions, databases, async or sync, and how many tasks each does natively.',
  },
  '/play/': {
    kind: 'Playground',
    title: 'Playground: run Python ORMs in the browser and see the SQL',
    text: 'Change a sample of any ORM, run it in your browser, and see which statements SQLite was sent, beside what they were before.',
  },
  '/stacks/': {
    title: 'Stacks: a framework with an ORM, and a starter that runs',
    text: 'Applications to start from, each unpacked and served by two commands, with what the database saw of their requests.',
  },
  '/tasks/': {
    title: 'Tasks',
    text: 'What you want done, solved by each Python ORM, with the SQL that the database logged.',
  },
  '/tools/': {
    title: 'Tools around Python ORMs',
    text: 'Migration tools, admins and frameworks, each with what it sent to the database.',
  },
  '/tools/migrations/': {
    kind: 'Migration tools',
    title: 'Migrations compared: Alembic, Django, Tortoise, Aerich, Piccolo',
    text: 'Rename a column, split one, build an index without a lock, merge two branches: each change made with each migration tool, with the files and the SQL.',
  },
  '/tools/admins/': {
    kind: 'Admins',
    title: 'Django admin, SQLAdmin, Piccolo Admin, starlette-admin compared',
    text: 'Search, filters, inline forms, bulk actions, permissions, import and export: what each Python admin can do, with pictures of its pages and their SQL.',
  },
  '/types/': {
    kind: 'Types',
    title: 'What type checkers see of each ORM',
    text: 'Which types they reveal, which mistakes they catch, with and without stubs and plugins.',
  },
} satisfies Record<`/${string}/`, Plain>;
