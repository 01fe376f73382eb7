/** A record of changed evidence as a page, the feed and a pull request show it: sections of lines, each with its ways. */
import type { CaseChange, ChangeRecord, Difference, RunGroup } from '../../../contract/schemas/changes.ts';
import { listInWords, plural } from '../../../contract/vocabulary/in-words.ts';
import { type Known, nameOf, type Way, wayTo, wayToAnswer } from './statement-diff.ts';
import { verdictInWords, differenceInWords, lookCount, titleOf, versionsOf } from './changes-words.ts';

export interface Line {
  lead?: string;
  ways: Way[];
  detail?: string;
}

interface Section {
  title: string;
  lines: Line[];
}

export interface ChangesView {
  date: string;
  title: string;
  versions: string[];
  sections: Section[];
  /** What is told in numbers alone. */
  rest: string[];
}

const TITLES: Record<Difference['what'], string> = {
  outcome: 'Ends otherwise',
  result: 'Returns something else',
  statements: 'Sends more or fewer statements',
  sql: 'Sends other SQL',
  message: 'Fails with other words',
  files: 'Leaves other files',
};

/** The first of a long list, and how many more there are. */
export function firstOf<T>(items: readonly T[], most: number): { shown: T[]; more: number } {
  return { shown: items.slice(0, most), more: Math.max(0, items.length - most) };
}

export function changesView(record: ChangeRecord, known: Known): ChangesView {
  const byDifference = Map.groupBy(record.cases, ({ differs }) => differs[0]?.what ?? 'sql');
  const sections: Section[] = [
    ...Object.entries(TITLES).map(([what, title]) => ({
      title,
      lines: (byDifference.get(what as Difference['what']) ?? []).map((change) => caseLine(change, known)),
    })),
    { title: 'Type checkers answer otherwise', lines: answerLines(record, known) },
    { title: 'New', lines: [...groupLines(record.added, known), ...lookLines(record, 'added', known)] },
    { title: 'Gone', lines: [...groupLines(record.removed, known), ...lookLines(record, 'removed', known)] },
  ];
  const { same, unread } = record;
  return {
    date: record.date,
    title: titleOf(record, known.content),
    versions: versionsOf(record, known.content),
    sections: sections.filter(({ lines }) => lines.length > 0),
    rest: [
      ...(same > 0
        ? [`${plural(same, 'run or type check', 'runs and type checks')} made anew came out the same.`]
        : []),
      ...(unread > 0
        ? [`${plural(unread, 'file')} of the older evidence can’t be read today, and could not be compared.`]
        : []),
    ],
  };
}

function caseLine(change: CaseChange, known: Known): Line {
  const { kind, id, subject, release, flavour } = change;
  const flavours = known.content.subjects.get(subject)?.data.flavours ?? [];
  const whose = [
    nameOf(subject, known),
    release,
    // Said where it tells something apart.
    flavours.length === 1 ? undefined : flavour,
  ];
  const question = wayTo(kind, id, subject, known);
  return {
    ways: [{ ...question, text: `${question.text}: ${whose.filter(Boolean).join(' ')}` }],
    detail: differenceInWords(change),
  };
}

/**
 * Questions that the same subjects answer stand together: a new ORM is one line, however much it is asked. Older
 * releases are named where they are all there is, as when one was added.
 */
function groupLines(groups: readonly RunGroup[], known: Known): Line[] {
  const asked = groups.map((group) => {
    const compared = group.subjects.filter((subject) => !subject.includes('@'));
    return { ...group, subjects: compared.length > 0 ? compared : group.subjects };
  });
  return [...Map.groupBy(asked, ({ subjects }) => subjects.join(' ')).values()].map((own) => {
    const subjects = own[0]?.subjects ?? [];
    const [only, ...more] = subjects;
    const runs = own.reduce((sum, group) => sum + group.runs, 0);
    return {
      lead: listInWords(subjects.map((subject) => nameOf(subject, known))),
      ways: own.map(({ kind, id }) => wayTo(kind, id, more.length === 0 ? only : undefined, known)),
      detail: plural(runs, 'run'),
    };
  });
}

function lookLines({ looks }: ChangeRecord, which: 'added' | 'removed', known: Known): Line[] {
  const questions = which === 'added' ? looks.asked : looks.dropped;
  const subjects = [...new Set(looks[which].map(({ subject }) => subject))];
  return [
    ...(subjects.length > 0
      ? [
          {
            lead: 'Type checks',
            ways: subjects.map((subject) => ({ text: nameOf(subject, known), path: '/types/' as const })),
            detail: plural(lookCount(looks[which]), 'check'),
          },
        ]
      : []),
    ...(questions.length > 0
      ? [{ lead: 'Asked of type checkers', ways: questions.map((question) => wayToAnswer(question, known)) }]
      : []),
  ];
}

/** Checkers and set-ups that change their answer in the same way stand together. */
function answerLines({ looks }: ChangeRecord, known: Known): Line[] {
  const groups = Map.groupBy(looks.answers, ({ subject, question, from, to }) =>
    JSON.stringify([subject, question, from, to]),
  );
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { subject, question, from, to } = first;
    const way = wayToAnswer(question, known, subject);
    const who = own.map(({ setup, checker }) => {
      const name =
        known.types.checkers.get(checker)?.data.name ?? (checker === 'python' ? 'Python' : checker);
      const title = known.types.subjects.get(subject)?.setups.get(setup)?.data.title ?? setup;
      return `${name} (${title})`;
    });
    return [
      {
        ways: [{ ...way, text: `${way.text}: ${nameOf(subject, known)}` }],
        detail: `${verdictInWords(from)} → ${verdictInWords(to)}, ${who.join(', ')}`,
      },
    ];
  });
}
