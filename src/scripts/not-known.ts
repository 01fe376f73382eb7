/**
 * Says behind the form which values of the address the page does not offer: an old link or a slip would otherwise show
 * something else than was meant, without a word.
 * @param unknown such as `orms=xyz`
 */
export function sayNotKnown(form: HTMLElement, unknown: readonly string[]): void {
  if (unknown.length === 0) return;
  const said = document.createElement('p');
  said.className = 'note';
  said.setAttribute('role', 'status');
  said.textContent = `Not known here: ${unknown.join(', ')}`;
  // Not at once behind it: styles ask for what stands there.
  form.nextElementSibling?.after(said);
}
