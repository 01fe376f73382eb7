/** `/data/matrix.csv`: the cells of the matrix, one to a line, for a spreadsheet. */
import { stringify } from 'csv-stringify/sync';
import { DATABASES } from '../../contract/vocabulary/databases.ts';
import { statusWords } from '../features/ui/status/status-words.ts';
import type { FeatureRecord } from './records.ts';

type Field = (
  feature: FeatureRecord,
  cell: FeatureRecord['cells'][number],
  origin: string,
) => string | null | undefined;

const FIELDS: Record<string, Field> = {
  group: ({ group }) => group,
  feature: ({ id }) => id,
  title: ({ title }) => title,
  question: ({ question }) => question,
  subject: (_, { subject }) => subject,
  status: (_, { status }) => status,
  answer: (_, { status }) => statusWords[status].label,
  note: (_, { note }) => note,
  since: (_, { since }) => since,
  ...Object.fromEntries(
    DATABASES.map((database): [string, Field] => [
      database,
      (_, { databases }) => databases[database]?.status,
    ]),
  ),
  backing: (_, { backing }) => backing?.kind,
  source: (_, { backing }) => (backing?.kind === 'source' ? backing.url : null),
  version: (_, { backing }) => (backing?.kind === 'source' ? backing.version : null),
  checked: (_, { backing }) => (backing?.kind === 'source' ? backing.checked : null),
  // Whoever has the file has left the site: a path leads nowhere there.
  url: (_, { url }, origin) => new URL(url, origin).href,
};

/**
 * As RFC 4180 has it: a line of names first, every line ended by CRLF, quotes where they are needed. What a spreadsheet
 * would take for a formula gets an apostrophe before it; features.json has the same text as it is. Excel takes a file
 * for UTF-8 only if it begins with a byte order mark.
 * @param origin of the site, for whole addresses
 */
export function matrixCsv(features: readonly FeatureRecord[], origin: string): string {
  const lines = features.flatMap((feature) =>
    feature.cells.map((cell) => Object.values(FIELDS).map((field) => field(feature, cell, origin))),
  );
  return stringify([Object.keys(FIELDS), ...lines], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // By itself it quotes the line break that ends a record, CRLF, and leaves a bare one be.
    quoted_match: /[\r\n]/,
  });
}
