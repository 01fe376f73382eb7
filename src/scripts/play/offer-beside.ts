import type { PlaySample } from '../../features/play/sample.ts';
import { one } from '../common/one.ts';

/**
 * What else can stand on a bench: the samples of the same question, where there are any.
 * @param choose nothing: there is no choice
 */
export function offerBeside(
  host: HTMLElement,
  sample: PlaySample,
  choose: ((script: string) => unknown) | undefined,
): void {
  const select = one(host, HTMLSelectElement, '[name=sample]');
  if (!choose || sample.beside.length < 2) return;
  select.append(
    ...sample.beside.map(({ script, name, flavour }) => new Option(`${name}, ${flavour}`, script)),
  );
  select.value = sample.script;
  select.addEventListener('change', () => {
    const { value } = select;
    // Whoever comes back finds this one.
    select.value = sample.script;
    choose(value);
  });
  select.closest('label')?.removeAttribute('hidden');
}
