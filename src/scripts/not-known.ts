/**
 * Says behind the form which values of the address the page does not offer, before they are ignored: an old link or a
 * slip would otherwise show something else than was meant, without a word.
 * @param inputs of the form, by name
 */
export function sayNotKnown(
  form: HTMLElement,
  names: readonly string[],
  of: (name: string) => { value: string }[],
): void {
  const query = new URLSearchParams(location.search);
  const unknown = names.flatMap((name) => {
    const values = query.get(name)?.split(',') ?? [];
    const strange = values.filter((value) => value && !of(name).some((input) => input.value === value));
    return strange.length > 0 ? `${name}=${strange.join()}` : [];
  });
  if (unknown.length === 0) return;
  const said = document.createElement('p');
  said.className = 'note';
  said.setAttribute('role', 'status');
  said.textContent = `Not known here: ${unknown.join(', ')}`;
  // Not at once behind it: styles ask for what stands there.
  form.nextElementSibling?.after(said);
}
