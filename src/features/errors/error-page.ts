/** What the page of an error says. */
import { databaseNames, inShownOrder, type Database } from '../../../contract/vocabulary/databases.ts';
import { listInWords } from '../../../contract/vocabulary/in-words.ts';
import type { ErrorView, Library, SubjectView } from '../../library/model.ts';
import { type Neighbours, neighboursOf } from '../ui/neighbours.ts';
import type { Crumb } from '../ui/structured-data.ts';
import { type Proof, proofOfEvidence } from '../ui/proofs/proofs.ts';
import { causesOf, type CauseView } from './causes.ts';
import { errorPath, headingOf, printedLine } from './error-words.ts';
import { heardAt, partOf, placeOf } from './heard.ts';

/** One form in which it is printed. */
export interface Printed {
  subject: SubjectView;
  text: string;
  /** `PostgreSQL and MariaDB`. */
  where: string;
}

export interface ErrorPage {
  heading: string;
  description: string;
  crumbs: Crumb[];
  neighbours: Neighbours;
  /** Ids of the ORMs that say it. */
  about: string[];
  printed: Printed[];
  causes: CauseView[];
  prevent: { text: string; proofs: Proof[] }[];
  /** Errors that the same task or feature brings about. */
  related: { kind: 'Error'; title: string; path: `/${string}` }[];
}

export function errorPage(error: ErrorView, library: Library): ErrorPage {
  const { data } = error;
  const printed = printedBy(error, library);
  const orms = printed.filter(({ subject }) => subject.kind !== 'baseline');
  return {
    heading: headingOf(error),
    description: `${headingOf(error)}: ${data.means.replaceAll('`', '')}`,
    crumbs: [{ title: 'Errors', path: '/errors/' }],
    neighbours: neighboursOf(library.errors, error.id, '/errors/'),
    about: [...new Set(orms.map(({ subject }) => subject.id))],
    printed,
    causes: causesOf(error, library),
    prevent: data.prevent.map(({ text, evidence }) => ({
      text,
      proofs: evidence.map((piece) => proofOfEvidence(piece, library)),
    })),
    related: library.errors
      .filter((other) => other !== error && sharesCause(other, error))
      .slice(0, 5)
      .map((other) => ({ kind: 'Error', title: other.data.title, path: errorPath(other) })),
  };
}

function sharesCause(a: ErrorView, b: ErrorView): boolean {
  const asked = new Set(b.data.causes.map(({ task, feature }) => task ?? feature));
  return a.data.causes.some(({ task, feature }) => asked.has(task ?? feature));
}

/** Each form in which an ORM, or plain SQL, printed it in a run of a cause: once, values aside. */
function printedBy({ data }: ErrorView, library: Library): Printed[] {
  const found = new Map<string, { subject: SubjectView; text: string; databases: Set<Database> }>();
  for (const cause of data.causes)
    for (const solution of placeOf(library, cause).solutions)
      for (const { run, heard } of data.messages.flatMap((message) =>
        heardAt(solution, partOf(cause), [message]),
      )) {
        const text = printedLine(heard.text);
        // What stands before the fixed words is the ORM's and the driver's; values differ by the run.
        const before = text.slice(0, text.indexOf(heard.message.split('…').find(Boolean)?.trim() ?? ''));
        const key = [solution.subject.id, heard.message, before].join('\n');
        const known = found.get(key) ?? { subject: solution.subject, text, databases: new Set() };
        known.databases.add(run.database);
        found.set(key, known);
      }
  const order = library.subjects.map(({ id }) => id);
  return [...found.values()]
    .sort((a, b) => place(a.subject, order) - place(b.subject, order))
    .map(({ subject, text, databases }) => ({
      subject,
      text,
      where: listInWords(inShownOrder(databases).map((database) => databaseNames[database])),
    }));
}

/** The baseline closes each list. */
function place({ id, kind }: SubjectView, order: readonly string[]): number {
  return kind === 'baseline' ? order.length : order.indexOf(id);
}
