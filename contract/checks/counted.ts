/** Sentences that count subjects were true of as many as `counted` says: where there is one more, somebody must read them again. */
import type { Content, SubjectEntry } from '../content/model.ts';
import { countingWords, type Counters } from '../content/counting.ts';
import { plural } from '../vocabulary/in-words.ts';
import type { Problem } from '../files/problem.ts';
import type { Standing } from '../schemas/standing.ts';
import { type AskedKind, kindWords } from '../vocabulary/subjects.ts';

interface Counting {
  file: string;
  /** Before the names of fields. */
  at?: string;
  counted?: number | undefined;
  /** How many there are now. */
  number: number;
  /** What has so many: "have an answer here". */
  have: string;
  /** What to read again. */
  read: string;
  texts: [field: string, text: string | undefined][];
  counters: Counters;
}

export function checkCounted(content: Content): Problem[] {
  return [...ofTasks(content), ...ofFeatures(content), ...ofTexts(content)].flatMap(problemsOf);
}

function ofTasks({ tasks, sections, subjects }: Content): Counting[] {
  return [...tasks.values()].map(({ file, section, data, body }) => {
    const kind = sections.get(section)?.asks ?? 'orm';
    return {
      file,
      counted: data.counted,
      number: answered(data.subjects, subjects, kind),
      have: 'have an answer here',
      read: 'answer, finding and text',
      texts: [
        ['title', data.title],
        ['answer', data.answer],
        ['finding', data.finding],
        ['trap.title', data.trap?.title],
        ['the text', body],
        ...notesOf(data.subjects),
      ],
      counters: countersOf(subjects, kind),
    };
  });
}

function ofFeatures({ features, groups, tasks, subjects }: Content): Counting[] {
  return [...features.values()].map(({ file, group, data }) => {
    const kind = groups.get(group)?.asks ?? 'orm';
    const standings = data.subjects ?? tasks.get(data.task ?? '')?.data.subjects ?? {};
    return {
      file,
      counted: data.counted,
      number: answered(standings, subjects, kind),
      have: 'have an answer here',
      read: 'question, why and notes',
      texts: [['question', data.question], ['why', data.why], ...notesOf(data.subjects ?? {})],
      counters: countersOf(subjects, kind),
    };
  });
}

/** Of articles, claims and errors, which may speak of any ORM. */
function ofTexts({ articles, claims, errors, subjects }: Content): Counting[] {
  const shared = {
    number: ofKind(subjects, 'orm').length,
    have: 'are compared',
    counters: countersOf(subjects, 'orm'),
  };
  return [
    ...[...articles.values()].map(({ file, data, body }): Counting => ({
      ...shared,
      file,
      counted: data.counted,
      read: 'the article',
      texts: [
        ['title', data.title],
        ['description', data.description],
        ['the text', body],
      ],
    })),
    ...[...claims.values()].map(({ id, file, data }): Counting => ({
      ...shared,
      file,
      at: `claims.${id}.`,
      counted: data.counted,
      read: 'the explanation',
      texts: [['explanation', data.explanation]],
    })),
    ...[...errors.values()].map(({ file, data }): Counting => ({
      ...shared,
      file,
      counted: data.counted,
      read: 'what it means, its causes and its prevention',
      texts: [
        ['means', data.means],
        ...data.causes.map(({ says }, index): [string, string] => [`causes.${index}.says`, says]),
        ...data.prevent.map(({ text }, index): [string, string] => [`prevent.${index}.text`, text]),
      ],
    })),
  ];
}

function problemsOf(counting: Counting): Problem[] {
  const { file, at = '', counted, number, have, read, texts, counters } = counting;
  // Where nobody has looked, nobody has counted.
  if (number === 0) return [];
  const field = `${at}counted`;
  const remedy = `read ${read} again, then set counted: ${number}`;
  if (counted !== undefined) {
    if (counted === number) return [];
    const rule = `${plural(number, kindWords[counters.kind].one)} ${have}, and its sentences were written for ${counted}`;
    return [{ file, field, value: String(counted), rule, remedy }];
  }
  for (const [name, text = ''] of texts) {
    const words = countingWords(text, counters);
    if (words === undefined) continue;
    const rule = `${name} counts ${kindWords[counters.kind].many}, "${words}", and nothing says how many there were`;
    return [{ file, field, rule, remedy }];
  }
  return [];
}

function ofKind(subjects: Content['subjects'], kind: AskedKind): SubjectEntry[] {
  return [...subjects.values()].filter(({ data }) => data.kind === kind);
}

function answered(
  standings: Record<string, Pick<Standing, 'status'>>,
  subjects: Content['subjects'],
  kind: AskedKind,
): number {
  return ofKind(subjects, kind).filter(({ id }) => (standings[id]?.status ?? 'unknown') !== 'unknown').length;
}

function countersOf(subjects: Content['subjects'], kind: AskedKind): Counters {
  return { kind, names: ofKind(subjects, kind).map(({ data }) => data.name) };
}

interface Noted {
  note?: string | undefined;
  reason?: string | undefined;
  databases?: Partial<Record<string, { note?: string | undefined; reason?: string | undefined }>> | undefined;
}

function notesOf(standings: Record<string, Noted>): [field: string, text: string | undefined][] {
  return Object.entries(standings).flatMap(([id, { note, reason, databases = {} }]) => [
    [`subjects.${id}.note`, note],
    [`subjects.${id}.reason`, reason],
    ...Object.entries(databases).flatMap(([database, own]): [string, string | undefined][] => [
      [`subjects.${id}.databases.${database}.note`, own?.note],
      [`subjects.${id}.databases.${database}.reason`, own?.reason],
    ]),
  ]);
}
