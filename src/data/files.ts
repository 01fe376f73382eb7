/** The files under `/data/`: what one record of each is, and how the records are made. */
import { z } from 'zod';
import { getLibrary } from '../library/library.ts';
import type { Library } from '../library/model.ts';
import { cases } from './cases.ts';
import { changes, ChangesRecord } from './changes.ts';
import { ClaimRecord, claims } from './claims.ts';
import { ErrorRecord, errors } from './errors.ts';
import { features, subjects, tasks } from './facts.ts';
import { CaseRecord, FeatureRecord, RedirectRecord, SubjectRecord, TaskRecord } from './records.ts';
import { redirects } from './redirects.ts';
import { getTypes } from '../library/typing.ts';
import { TypeRecord, typeRecords } from './types.ts';
import { PackageRecord, packages, VerdictRecord, verdicts } from './verdicts.ts';

interface DataFile {
  description: string;
  record: z.ZodType;
  records: (library: Library) => unknown[];
}

export const dataFiles: Record<string, DataFile> = {
  subjects: { description: 'Everything compared', record: SubjectRecord, records: subjects },
  tasks: { description: 'Everything that a reader may want done', record: TaskRecord, records: tasks },
  cases: { description: 'Every run, with what the database logged', record: CaseRecord, records: cases },
  features: {
    description: 'The matrix: every feature with its cells',
    record: FeatureRecord,
    records: features,
  },
  claims: {
    description: 'What has been published, with a verdict each',
    record: ClaimRecord,
    records: claims,
  },
  verdicts: {
    description: 'For whom each ORM is, and which of two, with what each line rests on',
    record: VerdictRecord,
    records: verdicts,
  },
  packages: {
    description: 'What each ORM is as a package: releases, sizes, costs, advisories',
    record: PackageRecord,
    records: packages,
  },
  errors: {
    description: 'Errors that people paste, with each cause that a run brought about',
    record: ErrorRecord,
    records: errors,
  },
  types: {
    description: 'What each type checker sees of each ORM',
    record: TypeRecord,
    records: () => typeRecords(getTypes()),
  },
  changes: {
    description: 'What came out otherwise than before, day by day',
    record: ChangesRecord,
    records: changes,
  },
  redirects: {
    description: 'Pages that had another address before, and where they are now',
    record: RedirectRecord,
    records: redirects,
  },
};

/**
 * What stands in a file, in UTF-8: one record a line, so that two versions can be compared line by line. Each record is
 * checked and written by itself, and handed on: all of them at once take many times as much as the file. Fails with a
 * ZodError where a record is not what the schema says.
 */
export function dataStream(file: DataFile): ReadableStream<Uint8Array<ArrayBuffer>> {
  const parts = partsOf(file);
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: (controller) => {
      const { done, value } = parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
}

function* partsOf({ record, records }: DataFile): Generator<string, undefined> {
  yield '[\n';
  for (const [index, entry] of records(getLibrary()).entries())
    yield `${index > 0 ? ',\n' : ''}${JSON.stringify(record.parse(entry))}`;
  yield '\n]\n';
}

export function schemaText(name: string, { description, record }: DataFile): string {
  const schema = z.toJSONSchema(z.array(record).meta({ title: `${name}.json`, description }));
  return `${JSON.stringify(schema, null, 2)}\n`;
}
