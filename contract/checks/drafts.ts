/** Finds what nobody has written yet: the scaffold's own text beside runs, and answers too short to tell anything. */
import { BLANKS } from '../content/blanks.ts';
import type { Content } from '../content/model.ts';
import type { Problem } from '../files/problem.ts';
import type { Standing } from '../schemas/standing.ts';

/** In characters. Search engines and lists show the answer alone, and take less for no description. */
const SHORTEST_ANSWER = 40;

export function checkDrafts({ tasks, features, articles }: Content): Problem[] {
  return [
    ...[...tasks.values()].flatMap(({ file, data }) => [
      ...(isBacked(data.subjects)
        ? unwritten(
            file,
            { title: data.title, question: data.question, answer: data.answer },
            { ...BLANKS.task, answer: BLANKS.task.unanswered },
          )
        : []),
      ...unwritten(file, { 'trap.title': data.trap?.title }, { 'trap.title': BLANKS.task.trap }),
      ...tooShort(file, data.answer),
    ]),
    ...[...features.values()].flatMap(({ file, data }) =>
      data.task !== undefined || isBacked(data.subjects ?? {})
        ? unwritten(file, { title: data.title, question: data.question, why: data.why }, BLANKS.feature)
        : [],
    ),
    // Of an article all is shown at once: it has no status to say that nobody has looked.
    ...[...articles.values()].flatMap(({ file, data, body }) => [
      ...unwritten(file, { title: data.title, description: data.description }, BLANKS.article),
      ...unwritten(file, { text: body }, { text: BLANKS.article.opening }),
    ]),
  ];
}

/** Whether somebody has said more of any subject than that nothing is known. */
function isBacked(standings: Record<string, Pick<Standing, 'status'>>): boolean {
  return Object.values(standings).some(({ status }) => status !== 'unknown');
}

/** @param blanks how each text begins in the scaffold */
function unwritten<Field extends string>(
  file: string,
  texts: Record<Field, string | undefined>,
  blanks: Record<NoInfer<Field>, string>,
): Problem[] {
  return Object.keys(texts).flatMap((field) => {
    const text = texts[field as Field];
    const blank = blanks[field as Field];
    if (text?.trim().toLowerCase().startsWith(blank.trim().toLowerCase()) !== true) return [];
    const rule = 'this is what npm run new wrote, and the page shows it beside what ran';
    return [
      { file, field, value: JSON.stringify(field === 'text' ? blank : text), rule, remedy: 'write your own' },
    ];
  });
}

function tooShort(file: string, answer: string): Problem[] {
  if (answer.length >= SHORTEST_ANSWER) return [];
  const rule = `it has ${answer.length} characters, and ${SHORTEST_ANSWER} are the fewest: search engines and lists show it alone`;
  return [{ file, field: 'answer', value: JSON.stringify(answer), rule, remedy: 'say what came out' }];
}
