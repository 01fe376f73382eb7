/** What a reader has to put before the code that a card shows, so that it runs when it is pasted. */
import type { CaseView } from '../../../library/model.ts';

export interface CodeContext {
  /** Imports, then what the sample sets up; empty where it needs neither. */
  code: string;
  /** Of the fold that holds it. */
  title: string;
  /** Our own modules that it imports, without `.py`. */
  modules: string[];
}

export function contextOf(sample: Pick<CaseView, 'imports' | 'regions'> | undefined): CodeContext {
  const setup = sample?.regions.find(({ name }) => name === 'setup')?.code ?? '';
  const { code = '', modules = [] } = sample?.imports ?? {};
  return {
    code: [code, setup].filter(Boolean).join('\n\n\n'),
    title: setup ? 'Imports and set-up' : 'Imports',
    modules,
  };
}
