/** An SPDX identifier, or an expression of several: what machines and lawyers know a licence by. */
import parse from 'spdx-expression-parse';
import { Line } from '../vocabulary/fields.ts';

export const Licence = Line.refine(
  (text) => text === '' || isSpdx(text),
  'must be an SPDX identifier such as MIT or BSD-3-Clause; see https://spdx.org/licenses/',
);

function isSpdx(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
